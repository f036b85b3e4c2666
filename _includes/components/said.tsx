import type { Quotation } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { groupBy } from "../../src/publish/pages/group-by.ts";
import { versionsOf } from "../../src/publish/pages/renderings.ts";
import { bareWords } from "../../src/text/fold.ts";
import { QuoteEntry } from "./quote-entry.tsx";

/**
 * What somebody said, the longest saying first. The renderings of one statement stand together, where the longest of them
 * does; those that repeat its words to the letter (an intertitle, a second paper) are folded under it. A rendering of two
 * statements stands with the first; the count is of all there are.
 */
export function Said({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  const { records, t, to } = context;
  const renderings = (id: string) => records.utterance.get(id)?.quotations.length ?? 1;
  const versions = (id: string) => {
    const utterance = records.utterance.get(id);
    return utterance ? versionsOf(utterance, records) : 1;
  };
  const statements = [...groupBy(quotations, ({ id, utterances }) => utterances[0] ?? id)]
    .map(([id, said]) => ({ id, said, longest: Math.max(...said.map(({ exact }) => exact.length)) }))
    .sort((a, b) => b.longest - a.longest);
  return (
    <ul class="entries">
      {statements.map(({ id, said }) =>
        renderings(id) > 1 ? (
          <li key={id} class="statement">
            <p class="statement-count">
              <a href={to(`wordings.html#u-${id}`)}>{t.actor.renderings(versions(id))}</a>
            </p>
            <Statement quotations={said} context={context} />
          </li>
        ) : (
          <Entries key={id} quotations={said} context={context} />
        ),
      )}
    </ul>
  );
}

/** Each wording once; what repeats one opens under the list. */
function Statement({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  const wordings = [...groupBy(quotations, ({ exact }) => bareWords(exact)).values()];
  const repeated = wordings.flatMap((same) => same.slice(1));
  return (
    <>
      <ul class="entries">
        <Entries quotations={wordings.flatMap((same) => same.slice(0, 1))} context={context} />
      </ul>
      {repeated.length > 0 && (
        <details class="echoes">
          <summary>{context.t.actor.sameWords(repeated.length)}</summary>
          <ul class="entries">
            <Entries quotations={repeated} context={context} />
          </ul>
        </details>
      )}
    </>
  );
}

function Entries({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  return (
    <>
      {quotations.map((quotation) => (
        <QuoteEntry
          key={quotation.id}
          quotation={quotation}
          context={context}
          speaker={quotation.speakers.length > 1}
        />
      ))}
    </>
  );
}
