import type { Quotation } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { groupBy } from "../../src/publish/pages/group-by.ts";
import { QuoteEntry } from "./quote-entry.tsx";

/**
 * What somebody said: the renderings of one statement stand together, where it was printed first. A rendering of two
 * statements stands with the first; the count is of all there are.
 */
export function Said({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  const { records, t, to } = context;
  const renderings = (id: string) => records.utterance.get(id)?.quotations.length ?? 1;
  const statements = groupBy(quotations, ({ id, utterances }) => utterances[0] ?? id);
  return (
    <ul class="entries">
      {[...statements].map(([id, said]) =>
        renderings(id) > 1 ? (
          <li key={id} class="statement">
            <p class="statement-count">
              <a href={to(`wordings.html#u-${id}`)}>{t.actor.renderings(renderings(id))}</a>
            </p>
            <ul class="entries">
              <Entries quotations={said} context={context} />
            </ul>
          </li>
        ) : (
          <Entries key={id} quotations={said} context={context} />
        ),
      )}
    </ul>
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
