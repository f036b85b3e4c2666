import type { DossierEvent } from "../../model.ts";
import { extent } from "../format/extent.ts";
import { densest, isInside, type Window } from "../format/window.ts";
import { mostTold } from "./most-told.ts";

/** As many as are read at a glance, each with a number of one figure. */
const MOMENTS = 8;

/** The stretch of days in which most happened, and what a reader must know of it. */
export interface KeyMoments {
  /** null where the events do not fall together. */
  window: Window | null;
  events: DossierEvent[];
}

/** The events that most sources tell, of those that fall together; where none do, of all. */
export function keyMoments(events: readonly DossierEvent[]): KeyMoments {
  const window = densest(events.flatMap(({ when }) => (when === null ? [] : (extent(when) ?? []))));
  const among =
    window === null ? events.filter(({ sources }) => sources > 1) : events.filter((event) => isInside(event, window));
  return { window, events: mostTold(among, MOMENTS) };
}
