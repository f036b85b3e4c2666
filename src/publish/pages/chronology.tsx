import { Borrowed } from "../../../_includes/components/borrowed.tsx";
import { Clocks, OneClock } from "../../../_includes/components/clocks.tsx";
import { DivergenceNote } from "../../../_includes/components/divergence-note.tsx";
import { EventTitle } from "../../../_includes/components/event-title.tsx";
import { Evidence, ToldBy } from "../../../_includes/components/evidence.tsx";
import { Former } from "../../../_includes/components/former.tsx";
import { PageHead } from "../../../_includes/components/section.tsx";
import { When } from "../../../_includes/components/when.tsx";
import type { Divergence, DossierEvent } from "../../model.ts";
import { dateOrder } from "../format/dates.ts";
import { definePage, type PageContext } from "../page.ts";
import { structuredEvent } from "./structured.ts";

/** chronology.html: what happened, in order, no more precise than the sources are. */
export const chronology = definePage<null>({
  name: "chronology",
  items: () => [null],
  path: () => "chronology.html",
  title: (_, { t }) => t.chronology.title,
  description: (_, { dossier, t }) => t.chronology.description(dossier.events.length),
  structured: (_, context) => inOrder(context.dossier.events, context).map((event) => structuredEvent(event, context)),
  view: (_, context) => {
    const { dossier, t } = context;
    return (
      <>
        <PageHead title={t.chronology.title} lead={t.chronology.lead} />
        {dossier.events.length === 0 ? (
          <p class="nothing">{t.chronology.none}</p>
        ) : (
          <ol class="chronology">
            {inOrder(dossier.events, context).map((event) => (
              <EventEntry key={event.id} event={event} context={context} />
            ))}
          </ol>
        )}
        <Former kind="events" context={context} />
      </>
    );
  },
});

/** By day, what nobody dates last; within a day in the order of the dossier, the same on every page. */
export function inOrder(events: readonly DossierEvent[], { dossier }: PageContext): DossierEvent[] {
  const chosen = new Set(events);
  return dossier.events
    .filter((event) => chosen.has(event))
    .map((event) => ({ event, day: dateOrder(event.when).slice(0, DAY) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ event }) => event);
}

/** Letters of a whole day, "2021-01-11". */
const DAY = 10;

function EventEntry({ event, context }: { event: DossierEvent; context: PageContext }) {
  const { records, say, t, to } = context;
  const told = event.clocks.length > 0;
  const [clock] = event.clocks;
  return (
    <li class={event.certain ? "event" : "event event-uncertain"} id={`e-${event.id}`} data-id={event.id}>
      <div class="event-when">
        <p>
          <When value={event.when} context={context} />
        </p>
        <p class="precision">{event.certain ? t.precision[event.precision] : t.date.uncertain}</p>
        {event.mood !== "fact" && <p class="precision">{t.mood[event.mood]}</p>}
      </div>
      <div class="event-what">
        <h2>
          <EventTitle event={event} context={context} />
        </h2>
        {say(event.description) !== null && <p>{say(event.description)}</p>}
        {event.actors.length > 0 && (
          <ul class="inline-links">
            {event.actors.map((id) => (
              <li key={id}>
                <a href={to(`actors/${id}.html`)}>{records.actor.get(id)?.name ?? id}</a>
              </li>
            ))}
          </ul>
        )}
        {event.clocks.length > 1 && <Clocks clocks={event.clocks} context={context} />}
        {clock !== undefined && event.clocks.length === 1 && <OneClock clock={clock} context={context} />}
        {hoursFirst(records.divergencesAbout.get(event.id) ?? []).map((divergence) => (
          <DivergenceNote
            key={divergence.id}
            divergence={divergence}
            context={context}
            titled={false}
            listed={!(told && divergence.kind === "time")}
          />
        ))}
      </div>
      <div class="event-evidence">
        <ToldBy proofs={event.evidence} context={context} />
        <Borrowed event={event} context={context} />
        <Evidence places={event.evidence} context={context} />
      </div>
    </li>
  );
}

/** What differs on the hour stands next to the clocks. */
function hoursFirst(divergences: readonly Divergence[]): Divergence[] {
  return [...divergences].sort((a, b) => Number(b.kind === "time") - Number(a.kind === "time"));
}
