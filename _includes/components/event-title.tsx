import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { eventTitle } from "../../src/publish/pages/event-title.ts";

/** The title of an event; in serif and in its language where it is the words of an article. */
export function EventTitle({ event, context }: { event: DossierEvent; context: PageContext }) {
  const { lang, words } = eventTitle(event, context);
  if (lang === null) return words;
  return (
    <span class="words event-words" lang={lang}>
      {words}
    </span>
  );
}
