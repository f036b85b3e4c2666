import type { DossierEvent } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { inOrder } from "../../src/publish/pages/chronology.tsx";
import { mostTold } from "../../src/publish/pages/most-told.ts";
import { EventTitle } from "./event-title.tsx";
import { Evidence } from "./evidence.tsx";
import { Section } from "./section.tsx";
import { SourceMarks } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** A front page tells the events that most sources tell, and no more than these. */
const MOMENTS = 10;
/** Passages beside a moment; the chronology has the rest. */
const PASSAGES = 4;

/** The key moments, in order, each with the passages that prove it beside it. */
export function Moments({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  const events = inOrder(mostTold(dossier.events, MOMENTS));
  if (events.length === 0) return null;
  return (
    <Section id="moments" title={t.home.moments}>
      <ol class="moments">
        {events.map((event) => (
          <Moment key={event.id} event={event} context={context} />
        ))}
      </ol>
      <p class="more">
        <a href={to("chronology.html")}>{t.home.allEvents(dossier.events.length)}</a>
      </p>
    </Section>
  );
}

function Moment({ event, context }: { event: DossierEvent; context: PageContext }) {
  const { say, to } = context;
  return (
    <li class="moment row">
      <div>
        <p class="moment-when">
          <When value={event.when} context={context} />
        </p>
        <h3>
          <a href={to(`chronology.html#e-${event.id}`)}>
            <EventTitle event={event} context={context} />
          </a>
        </h3>
        {say(event.description) !== null && <p>{say(event.description)}</p>}
        <SourceMarks ids={event.evidence.map(({ article }) => article)} context={context} />
      </div>
      <Evidence places={event.evidence.slice(0, PASSAGES)} context={context} />
    </li>
  );
}
