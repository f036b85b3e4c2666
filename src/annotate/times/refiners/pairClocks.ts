import type { Draft, ZoneReading } from "../draft.ts";
import type { Refiner } from "../refiner.ts";

const GAP = /^\s$/u;

/**
 * `"13 heures" + " (" + "19 heures" + "à Paris"`, `"7h15" + "à Genève" + ", soit " + "1h15" + "à New York"` → one moment on two
 * clocks. A place alone ("vers 18 h, à Paris") tells where something happened; only beside a second clock does it tell whose.
 */
export const pairClocks: Refiner = (drafts, { text, lexicon }) => {
  const paired = [...drafts];
  drafts.forEach((first, index) => {
    if (!first.clock) return;
    const here = placeOf(drafts, index, text);
    const second = index + (here.place ? 2 : 1);
    const after = drafts[second];
    if (!after?.clock || !lexicon.locale.joints.twin.test(text.slice(here.end, after.start))) return;
    const there = placeOf(drafts, second, text);
    if (!here.zone && !there.zone) return;
    paired[index] = here.zone ? { ...first, zone: here.zone } : beside(first, after, there.zone);
    // Its day is the one on which it is the same moment as the first, whose own day is told.
    const twin = beside(after, first, here.zone);
    paired[second] = there.zone ? { ...twin, zone: there.zone } : twin;
  });
  return paired;
};

/** The zone of a clock time, its own or that of the place right behind it, and where the two end. */
function placeOf(drafts: readonly Draft[], index: number, text: string) {
  const clock = drafts[index] as Draft;
  const next = drafts[index + 1];
  const place = !clock.zone && next?.rule === "zonePlace" && GAP.test(text.slice(clock.end, next.start)) ? next : null;
  const zone = place?.zone ?? clock.zone;
  return { place, zone: zone?.iana ? zone : null, end: (place ?? clock).end };
}

/** A clock time beside the same moment on another clock, whose zone is told. */
function beside(one: Draft, { clock }: Draft, zone: ZoneReading | null): Draft {
  return clock && zone?.iana ? { ...one, twin: { clock, zone: zone.iana } } : one;
}
