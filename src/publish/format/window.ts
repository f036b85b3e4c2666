import { DAY, type Extent, extent } from "./extent.ts";

/** A stretch of whole days, UTC, that a drawing can show to scale. */
export interface Window {
  start: number;
  days: number;
}

/** Events further apart than this belong to another stretch. */
const GAP = 10 * DAY;
/** More days than this have no room for their hours on one line. */
const LONGEST = 31;
const FEWEST = 3;

/** The stretch of days in which most happened; null where fewer than three events fall together, or over too long a time. */
export function densest(extents: readonly Extent[]): Window | null {
  const runs: Extent[][] = [];
  for (const extent of [...extents].sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run && extent.start - Math.max(...run.map(({ end }) => end)) <= GAP) run.push(extent);
    else runs.push([extent]);
  }
  const [longest] = runs.sort((a, b) => b.length - a.length);
  if (!longest || longest.length < FEWEST) return null;
  const start = Math.floor(Math.min(...longest.map((extent) => extent.start)) / DAY) * DAY;
  const days = Math.ceil((Math.max(...longest.map(last)) - start) / DAY);
  return days > LONGEST ? null : { start, days };
}

/** An instant at midnight belongs to the day that begins, a day that ends at midnight does not. */
function last({ start, end }: Extent): number {
  return start === end ? end + 1 : end;
}

/** Where an instant falls in the window, in per cent of its width: `12.5`. */
export function position(instant: number, { start, days }: Window): number {
  return Math.round(((instant - start) / (days * DAY)) * 10_000) / 100;
}

/** An event falls in the window, and is dated closely enough to be drawn there. */
export function isInside({ when }: { when: string | null }, window: Window): boolean {
  const open = when === null ? null : extent(when);
  return open !== null && open.start >= window.start && open.end <= window.start + window.days * DAY;
}
