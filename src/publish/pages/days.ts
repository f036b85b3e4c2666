import type { DossierEvent } from "../../model.ts";
import { dateOrder } from "../format/dates.ts";
import { extent } from "../format/extent.ts";
import { readMoment } from "../format/moment.ts";
import { densest } from "../format/window.ts";
import type { PageContext } from "../page.ts";
import { groupBy } from "./group-by.ts";

/** The events of one day, or of one stretch that no source dates more closely. */
export interface Day {
  /** EDTF: the day, the month, the bounds; null for what nobody dates. */
  when: string | null;
  events: DossierEvent[];
}

/** A chronology as it is read: what lies before the affair, then day by day. */
export interface Days {
  background: DossierEvent[];
  days: Day[];
}

/** Letters of a whole day, "2021-01-11". */
const DAY = 10;

/** More than this part of the events is no background any more. */
const BACKGROUND = 1 / 4;

/** By day, what only has bounds after what has a day, what nobody dates last; within a day in the order of the dossier, the same on every page. */
export function inOrder(events: readonly DossierEvent[], { dossier }: PageContext): DossierEvent[] {
  const chosen = new Set(events);
  return dossier.events
    .filter((event) => chosen.has(event))
    .map((event) => ({ event, day: dateOrder(event.when).slice(0, DAY) + (event.when?.includes("/") ? "/" : "") }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ event }) => event);
}

/** All events of the dossier, in order and by day. */
export function byDay(context: PageContext): Days {
  const ordered = inOrder(context.dossier.events, context);
  const background = before(ordered);
  const days = groupBy(
    ordered.filter((event) => !background.includes(event)),
    ({ when }) => dayOf(when) ?? "",
  );
  return { background, days: [...days].map(([when, events]) => ({ when: when || null, events })) };
}

/** What happened before the stretch of days in which most did: the founding of a firm, years ago. */
function before(ordered: readonly DossierEvent[]): DossierEvent[] {
  const window = densest(ordered.flatMap(({ when }) => (when === null ? [] : (extent(when) ?? []))));
  if (window === null) return [];
  const start = new Date(window.start).toISOString().slice(0, DAY);
  const earlier = ordered.filter(({ when }) => when !== null && dateOrder(when) < start);
  return earlier.length <= ordered.length * BACKGROUND ? earlier : [];
}

/** `2021-01-11T08:00Z → "2021-01-11"`; bounds, weeks, months and years as they are. */
function dayOf(when: string | null): string | null {
  if (when === null || when.includes("/")) return when;
  const moment = readMoment(when);
  return moment === null || moment.week !== null || moment.date.length < DAY ? when : moment.date;
}
