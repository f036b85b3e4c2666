import { number } from "../../src/publish/format/numbers.ts";
import { type Period, periodsOf } from "../../src/publish/format/periods.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Section } from "./section.tsx";

/** Up to here the sources stand one by one in the key and in the table of events. */
const SOURCES = 12;
const HEIGHT = 96;

/** How many articles appeared when: a bar for each day, month or year, and the numbers in a table. Left out where they are few. */
export function ArticlesInTime({ context }: { context: PageContext }) {
  const { dossier, lang, t } = context;
  if (dossier.sources.length <= SOURCES) return null;
  const { unit, periods, undated } = periodsOf(
    dossier.sources.map(({ published }) => published),
    lang,
  );
  if (periods.length < 3) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  return (
    <Section
      id="time"
      title={t.home.time}
      intro={t.home.timeIntro[unit](periods[0]?.name ?? "", periods.at(-1)?.name ?? "")}
    >
      <div class="tide">
        <svg class="tide-bars" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
          {periods.map((period, at) => (
            <Bar key={period.name} period={period} at={at} of={periods.length} most={most} />
          ))}
        </svg>
        <p class="tide-scale" aria-hidden="true">
          <span>{periods[0]?.name}</span> <span>{periods.at(-1)?.name}</span>
        </p>
        <details>
          <summary>{t.home.numbers}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.home.when}</th>
                <th scope="col">{t.home.articles}</th>
              </tr>
            </thead>
            <tbody>
              {periods
                .filter(({ count }) => count > 0)
                .map(({ name, count }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{number(count, lang)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
        {undated > 0 && <p class="soft">{t.unknown.dates(undated)}</p>}
      </div>
    </Section>
  );
}

function Bar(props: { period: Period; at: number; of: number; most: number }) {
  const { period, at, of, most } = props;
  const height = period.count === 0 ? 1 : Math.max(3, (period.count / most) * HEIGHT);
  return (
    <rect
      x={`${((at / of) * 100).toFixed(2)}%`}
      width={`${(80 / of).toFixed(2)}%`}
      y={(HEIGHT - height).toFixed(1)}
      height={height.toFixed(1)}
    />
  );
}
