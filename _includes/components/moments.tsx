import type { DossierEvent, Place } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { inOrder } from "../../src/publish/pages/days.ts";
import { mostTold } from "../../src/publish/pages/most-told.ts";
import { EventCertainty } from "./event-certainty.tsx";
import { EventTitle } from "./event-title.tsx";
import { EvidenceList } from "./evidence.tsx";
import { Section } from "./section.tsx";
import { SourceMarks } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** A front page tells the events that most sources tell, and no more than these. */
const MOMENTS = 10;
/** Passages under a moment; the chronology has the rest. */
const PASSAGES = 4;

/** The turning points of an affair that nobody has told yet: what happened, by how many it is told, the proofs folded. */
export function Moments({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  const events = inOrder(mostTold(dossier.events, MOMENTS), context);
  if (events.length === 0) return null;
  return (
    <Section id="moments" title={t.home.turning} intro={t.home.turningIntro}>
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
    <li class="moment">
      <p class="moment-when">
        <When value={event.when} context={context} /> <EventCertainty event={event} context={context} />
      </p>
      <h3>
        <a href={to(`chronology.html#e-${event.id}`)}>
          <EventTitle event={event} context={context} />
        </a>
      </h3>
      {say(event.description) !== null && <p>{say(event.description)}</p>}
      <Proofs event={event} context={context} />
    </li>
  );
}

/** "3 independent sources ● S1 □ S2 ▲ S4", "2 sources, 1 independent account" where one only announces or repeats; and the passages behind it: the first of each source. */
function Proofs({ event, context }: { event: DossierEvent; context: PageContext }) {
  const { t } = context;
  const articles = [...new Set(event.evidence.map(({ article }) => article))];
  if (articles.length === 0) return null;
  const first = articles.flatMap((id): Place[] => event.evidence.filter(({ article }) => article === id).slice(0, 1));
  return (
    <details class="proofs">
      <summary>
        {t.home.witnesses(event.sources, articles.length)} <SourceMarks ids={articles} context={context} />
      </summary>
      <EvidenceList places={first.slice(0, PASSAGES)} context={context} />
    </details>
  );
}
