import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";

/** What a line about an event must say beside its date: that the date is uncertain, and that nobody tells it as done. */
export function EventCertainty({
  event: { certain, mood },
  context: { t },
}: {
  event: DossierEvent;
  context: PageContext;
}) {
  return (
    <>
      {!certain && <span class="basis basis-inferred">{t.date.uncertain}</span>}{" "}
      {mood !== "fact" && <span class="basis basis-inferred">{t.mood[mood]}</span>}
    </>
  );
}
