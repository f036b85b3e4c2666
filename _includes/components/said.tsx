import type { Quotation } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { groupBy } from "../../src/publish/pages/group-by.ts";
import { QuoteEntry } from "./quote-entry.tsx";

/** What somebody said: the renderings of one statement stand together, where it was printed first. */
export function Said({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  const statements = groupBy(quotations, ({ id, utterances }) => utterances[0] ?? id);
  return (
    <ul class="entries">
      {[...statements].map(([id, said]) =>
        said.length > 1 ? (
          <li key={id} class="statement">
            <p class="statement-count">
              <a href={context.to(`wordings.html#u-${id}`)}>{context.t.actor.renderings(said.length)}</a>
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
