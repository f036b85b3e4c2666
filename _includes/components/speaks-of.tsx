import type { PageContext } from "../../src/publish/page.ts";
import { type SpeaksOf, speaksOf } from "../../src/publish/pages/speaks-of.ts";
import { Section } from "./section.tsx";

/** Radius of the largest disc, in the units of the drawing. */
const LARGEST = 11;

/**
 * Who speaks of whom: a row for each speaker, a column for each who is named, a disc as large as the quotations are many.
 * The numbers stand in the table itself; on a narrow screen each row reads as a list. Left out where nobody names anybody.
 */
export function SpeaksOfTable({ context }: { context: PageContext }) {
  const { t } = context;
  const found = speaksOf(context.records);
  if (found === null) return null;
  return (
    <Section id="of-whom" title={t.actors.ofWhom} intro={t.actors.ofWhomIntro}>
      <div class="table-frame">
        <table class="of-whom">
          <caption class="unseen">{t.actors.ofWhom}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t.actors.speaker}</span>
              </th>
              {found.named.map((id) => (
                <th scope="col" key={id}>
                  <Name id={id} context={context} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.speakers.map((id) => (
              <Row key={id} speaker={id} found={found} context={context} />
            ))}
          </tbody>
        </table>
      </div>
      {found.cut && <p class="nothing">{t.actors.ofWhomMost(found.speakers.length, found.named.length)}</p>}
    </Section>
  );
}

function Row({ speaker, found, context }: { speaker: string; found: SpeaksOf; context: PageContext }) {
  return (
    <tr>
      <th scope="row">
        <Name id={speaker} context={context} />
      </th>
      {found.named.map((named) => {
        const count = found.count(speaker, named);
        return (
          <td key={named} data-label={name(named, context)} class={count === 0 ? "of-whom-none" : undefined}>
            {count === 0 ? (
              <span class="unseen">0</span>
            ) : (
              <span class="of-whom-count">
                <Disc count={count} most={found.most} />
                {count}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The area, not the radius, follows the number. */
function Disc({ count, most }: { count: number; most: number }) {
  const radius = Math.max(2.5, LARGEST * Math.sqrt(count / most)).toFixed(1);
  return (
    <svg class="of-whom-disc" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r={radius} />
    </svg>
  );
}

function Name({ id, context }: { id: string; context: PageContext }) {
  return <a href={context.to(`actors/${id}.html`)}>{name(id, context)}</a>;
}

function name(id: string, { records }: PageContext): string {
  return records.actor.get(id)?.name ?? id;
}
