import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { SourceMarks } from "./source-mark.tsx";

/** "● S1 ◇ S4 tell it in the same words: one witness, not two." Nothing where each source tells it in its own. */
export function Borrowed({ event, context }: { event: DossierEvent; context: PageContext }) {
  return event.borrowed.map((pair) => (
    <p key={pair.join(" ")} class="borrowed">
      <SourceMarks ids={pair} context={context} /> {context.t.evidence.borrowed}
    </p>
  ));
}
