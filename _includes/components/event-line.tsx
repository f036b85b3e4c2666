import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { EventCertainty } from "./event-certainty.tsx";
import { EventTitle } from "./event-title.tsx";
import { EventMarks } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** An event in one line: when, what, told by whom; the title leads to the chronology. */
export function EventLine({ event, context }: { event: DossierEvent; context: PageContext }) {
  return (
    <li class="event-line">
      <p class="event-line-when">
        <When value={event.when} context={context} /> <EventCertainty event={event} context={context} />
      </p>
      <p class="event-line-what">
        <a href={context.to(`chronology.html#e-${event.id}`)}>
          <EventTitle event={event} context={context} />
        </a>{" "}
        <EventMarks event={event} context={context} />
      </p>
    </li>
  );
}
