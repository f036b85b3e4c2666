import type { DossierEvent } from "../../src/model.ts";
import { type Extent, extent } from "../../src/publish/format/extent.ts";
import { position, type Window } from "../../src/publish/format/window.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { inOrder } from "../../src/publish/pages/days.ts";
import { keyMoments } from "../../src/publish/pages/key-moments.ts";
import { EventCertainty } from "./event-certainty.tsx";
import { EventTitle } from "./event-title.tsx";
import { Section } from "./section.tsx";
import { EventMarks } from "./source-mark.tsx";
import { Days } from "./span.tsx";
import { When } from "./when.tsx";

/** Height of a lane, and the least width that a number leaves to the next, in per cent. */
const LANE = 24;
const ROOM = 6;

interface Placed {
  event: DossierEvent;
  open: Extent;
  lane: number;
  number: number;
}

/** The key moments on one strip, drawn to scale, numbered; the list under it tells them. Left out where few fall together. */
export function Strip({ context }: { context: PageContext }) {
  const { dossier, lang, t, to } = context;
  const { window, events } = keyMoments(dossier.events);
  if (window === null) return null;
  const placed = place(inOrder(events, context), window);
  if (placed.length < 3) return null;
  const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
  return (
    <Section id="glance" title={t.home.glance} intro={t.home.glanceIntro(context.records.hasInstants)}>
      <div class="strip">
        <Days window={window} lang={lang} />
        <svg class="strip-hours" width="100%" height={lanes * LANE + 8} aria-hidden="true" focusable="false">
          {Array.from({ length: window.days + 1 }, (_, day) => (
            <line
              key={day}
              class="span-grid"
              x1={`${(day / window.days) * 100}%`}
              x2={`${(day / window.days) * 100}%`}
              y1="0"
              y2="100%"
            />
          ))}
          {placed.map((one) => (
            <Mark key={one.event.id} placed={one} window={window} />
          ))}
        </svg>
        <ol class="strip-key">
          {placed.map(({ event, number }) => (
            <li key={event.id}>
              <span class="strip-number">{number}</span>
              <div>
                <a href={to(`chronology.html#e-${event.id}`)}>
                  <EventTitle event={event} context={context} />
                </a>
                <p class="strip-facts">
                  <When value={event.when} context={context} />
                  <EventCertainty event={event} context={context} />
                  <EventMarks event={event} context={context} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}

/** A bar over the hours that the sources leave open, a stroke for an instant; its number stands at its head. */
function Mark({ placed: { event, open, lane, number }, window }: { placed: Placed; window: Window }) {
  const { certain } = event;
  const start = position(open.start, window);
  const width = position(open.end, window) - start;
  const top = lane * LANE + 6;
  return (
    <>
      {width > 0 ? (
        <rect
          class={certain ? "strip-bar" : "strip-bar strip-uncertain"}
          x={`${start}%`}
          width={`${width}%`}
          y={top + 13}
          height="8"
        />
      ) : (
        <line class="strip-instant" x1={`${start}%`} x2={`${start}%`} y1="0" y2={top + 20} />
      )}
      <text class="strip-text" x={`${start}%`} dx={width > 0 ? 3 : 5} y={top + 10}>
        {number}
      </text>
    </>
  );
}

/** Each event in the first lane that is free where it starts; numbers follow the time. */
function place(events: readonly DossierEvent[], window: Window): Placed[] {
  const ends: number[] = [];
  return events.flatMap((event, at) => {
    const open = event.when === null ? null : extent(event.when);
    if (open === null) return [];
    const start = position(open.start, window);
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(position(open.end, window), start + ROOM);
    return [{ event, open, lane, number: at + 1 }];
  });
}
