import type { Edition } from "../../src/model.ts";
import { shortDate } from "../../src/publish/format/dates.ts";
import { number } from "../../src/publish/format/numbers.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { Section } from "./section.tsx";

const COLUMNS = ["articles", "quotations", "voices"] as const;

type Column = (typeof COLUMNS)[number];

/** More rows than this are not taken in at a glance: then every so many editions, the last one included. */
const ROWS = 20;

/** How the dossier grew: a row an edition, and in each cell the number and a bar. Nothing to see in fewer than two. */
export function Growth({ context }: { context: PageContext }) {
  const { dossier, t } = context;
  const { editions } = dossier;
  if (editions.length < 2) return null;
  const rows = thinned(editions);
  const most = (column: Column) => Math.max(1, ...rows.map(({ totals }) => totals[column]));
  const scale = { articles: most("articles"), quotations: most("quotations"), voices: most("voices") };
  return (
    <Section id="growth" title={t.updates.grown} intro={t.updates.grownIntro}>
      <div class="table-frame">
        <table class="growth">
          <caption class="unseen">{t.updates.grown}</caption>
          <thead>
            <tr>
              <th scope="col">{t.updates.edition}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t.updates.held[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((edition, at) => (
              <tr key={edition.id}>
                <th scope="row">
                  <a href={`#edition-${edition.id}`}>{t.updates.numbered(Number(edition.id))}</a>{" "}
                  <span class="soft">{shortDate(edition.date, context.lang)}</span>
                </th>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <span class="growth-count">{number(edition.totals[column], context.lang)}</span>
                    <Bar before={rows[at - 1]?.totals[column] ?? 0} now={edition.totals[column]} most={scale[column]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** A bar of 100 units at most: what was there, and darker what came. */
function Bar({ before, now, most }: { before: number; now: number; most: number }) {
  const wide = (value: number) => Math.round((value / most) * 1000) / 10;
  const kept = wide(Math.min(before, now));
  return (
    <svg class="growth-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="growth-kept" width={kept} height="10" />
      <rect class="growth-new" x={kept} width={Math.round((wide(now) - kept) * 10) / 10} height="10" />
    </svg>
  );
}

function thinned(editions: readonly Edition[]): Edition[] {
  const step = Math.ceil(editions.length / ROWS);
  return editions.filter((_, at) => (editions.length - 1 - at) % step === 0);
}
