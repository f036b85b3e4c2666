import type { PageContext } from "../../src/publish/page.ts";
import { inOrder } from "../../src/publish/pages/chronology.tsx";
import { mostTold } from "../../src/publish/pages/most-told.ts";
import { Evidence } from "./evidence.tsx";
import { Section } from "./section.tsx";
import { SourceMarks } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** A front page tells the events that most sources tell, and no more than these. */
const MOMENTS = 10;

/** The key moments, in order, each with the passages that prove it beside it. */
export function Moments({ context }: { context: PageContext }) {
  const { dossier, say, t, to } = context;
  const events = inOrder(mostTold(dossier.events, MOMENTS));
  if (events.length === 0) return null;
  return (
    <Section id="moments" title={t.home.moments}>
      <ol class="moments">
        {events.map((event) => (
          <li key={event.id} class="moment row">
            <div>
              <p class="moment-when">
                <When value={event.when} context={context} />
              </p>
              <h3>
                <a href={to(`chronology.html#e-${event.id}`)}>{say(event.title)}</a>
              </h3>
              {say(event.description) !== null && <p>{say(event.description)}</p>}
              <SourceMarks ids={event.evidence.map(({ article }) => article)} context={context} />
            </div>
            <Evidence places={event.evidence} context={context} />
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={to("chronology.html")}>{t.home.allEvents(dossier.events.length)}</a>
      </p>
    </Section>
  );
}
