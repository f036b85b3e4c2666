import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { SourceMarks } from "./source-mark.tsx";

/** More pairs are counted: a dispatch that a thousand papers print makes thousands of them. */
const SHOWN = 12;

/** "● S1 ◇ S4 tell it in the same words: one witness, not two." Nothing where each source tells it in its own. */
export function Borrowed({ event, context }: { event: DossierEvent; context: PageContext }) {
  const { t } = context;
  const rest = event.borrowed.length - SHOWN;
  return (
    <>
      {event.borrowed.slice(0, SHOWN).map((pair) => (
        <p key={pair.join(" ")} class="borrowed">
          <SourceMarks ids={pair} context={context} /> {t.evidence.borrowed}
        </p>
      ))}
      {rest > 0 && <p class="borrowed">{t.source.more(rest)}</p>}
    </>
  );
}
