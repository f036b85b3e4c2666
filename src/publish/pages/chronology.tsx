import { Borrowed } from "../../../_includes/components/borrowed.tsx";
import { Clocks, OneClock } from "../../../_includes/components/clocks.tsx";
import { DivergenceNote } from "../../../_includes/components/divergence-note.tsx";
import { EventTitle } from "../../../_includes/components/event-title.tsx";
import { Evidence, ToldBy } from "../../../_includes/components/evidence.tsx";
import { Former } from "../../../_includes/components/former.tsx";
import { PageHead } from "../../../_includes/components/section.tsx";
import { When } from "../../../_includes/components/when.tsx";
import type { Divergence, DossierEvent } from "../../model.ts";
import { dateInWords, machineDate, timeOfDay } from "../format/dates.ts";
import { definePage, type PageContext } from "../page.ts";
import { byDay, type Day, inOrder } from "./days.ts";
import { keyMoments } from "./key-moments.ts";
import { structuredEvent } from "./structured.ts";

/** chronology.html: what happened, day by day, no more precise than the sources are; the key moments large. */
export const chronology = definePage<null>({
  name: "chronology",
  items: () => [null],
  path: () => "chronology.html",
  title: (_, { t }) => t.chronology.title,
  description: (_, { dossier, t }) => t.chronology.description(dossier.events.length),
  structured: (_, context) => inOrder(context.dossier.events, context).map((event) => structuredEvent(event, context)),
  view: (_, context) => {
    const { dossier, t } = context;
    const { background, days } = byDay(context);
    const key = new Set(keyMoments(dossier.events).events);
    return (
      <>
        <PageHead title={t.chronology.title} lead={t.chronology.lead} />
        {dossier.events.length === 0 && <p class="nothing">{t.chronology.none}</p>}
        <div class="days">
          {background.length > 0 && <Background events={background} context={context} />}
          {days.map((day) => (
            <DayEntry key={day.when} day={day} keyMoments={key} context={context} />
          ))}
        </div>
        <Former kind="events" context={context} />
      </>
    );
  },
});

/** "Background: 2 events, August 2016 to 2018", folded: it explains the affair, and is no part of it. */
function Background({ events, context }: { events: readonly DossierEvent[]; context: PageContext }) {
  const { t } = context;
  return (
    <section class="day">
      <h2>{t.chronology.background}</h2>
      <details class="background">
        <summary>{t.count.events(events.length)}</summary>
        <ol class="chronology">
          {events.map((event) => (
            <EventEntry key={event.id} event={event} day={null} context={context} />
          ))}
        </ol>
      </details>
    </section>
  );
}

interface DayProps {
  day: Day;
  keyMoments: ReadonlySet<DossierEvent>;
  context: PageContext;
}

/** A rule a day, its date said once. */
function DayEntry({ day, keyMoments, context }: DayProps) {
  return (
    <section class="day">
      <h2>
        <When value={day.when} context={context} />
      </h2>
      <ol class="chronology">
        {day.events.map((event) => (
          <EventEntry key={event.id} event={event} day={day} isKey={keyMoments.has(event)} context={context} />
        ))}
      </ol>
    </section>
  );
}

interface EventProps {
  event: DossierEvent;
  /** The day under whose date it stands; null where it bears its own. */
  day: Day | null;
  isKey?: boolean;
  context: PageContext;
}

function EventEntry({ event, day, isKey = false, context }: EventProps) {
  const { records, say, to } = context;
  const told = event.clocks.length > 0;
  const [clock] = event.clocks;
  const classes = ["event", ...(event.certain ? [] : ["event-uncertain"]), ...(isKey ? ["event-key"] : [])];
  return (
    <li class={classes.join(" ")} id={`e-${event.id}`} data-id={event.id}>
      <div class="event-what">
        <h3>
          <EventTitle event={event} context={context} />
        </h3>
        <EventTime event={event} day={day} context={context} />
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
        {clock !== undefined && clock.zone !== null && event.clocks.length === 1 && (
          <OneClock clock={clock} context={context} />
        )}
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

/** What an event tells beside the date of its day: "08:00 UTC, to the hour", "uncertain", "announced, not told as done". */
function EventTime({ event: { certain, mood, precision, when }, day, context }: Omit<EventProps, "isKey">) {
  const { lang, t } = context;
  const time = when === null ? null : timeOfDay(when, lang);
  const machine = when === null ? null : machineDate(when);
  const notes = [
    ...(certain && (day === null || time !== null) ? [t.precision[precision]] : []),
    ...(certain ? [] : [t.date.uncertain]),
    ...(mood === "fact" ? [] : [t.mood[mood]]),
  ];
  const dated = day === null ? <When value={when} context={context} /> : null;
  return (
    <p class={dated === null && time === null && notes.length === 0 ? "event-when unseen" : "event-when"}>
      {dated ??
        (when !== null && (
          <time datetime={machine ?? undefined}>{time ?? <span class="unseen">{dateInWords(when, lang)}</span>}</time>
        ))}
      {notes.map((note) => (
        <span key={note} class="precision">
          {note}
        </span>
      ))}
    </p>
  );
}

/** What differs on the hour stands next to the clocks. */
function hoursFirst(divergences: readonly Divergence[]): Divergence[] {
  return [...divergences].sort((a, b) => Number(b.kind === "time") - Number(a.kind === "time"));
}
