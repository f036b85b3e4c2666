import { DateTime } from "luxon";
import { civil, dayNumber, formatDay, pad } from "./calendar.ts";

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;

/** A point on somebody's clock: day number and minute of that day. */
export interface Local {
  day: number;
  minute: number;
}

/** "2021-01-11T08:00" with the zone's offset on that day, summer time included; "Z" for a zone of Greenwich time. */
export function instantIn({ day, minute }: Local, zone: string): string | null {
  const { year, month, day: date } = civil(day);
  const time = DateTime.fromObject(
    { year, month, day: date, hour: Math.floor(minute / 60), minute: minute % 60 },
    { zone },
  );
  if (!time.isValid) return null;
  const offset = time.offset;
  if (offset === 0) return `${formatLocal({ day, minute })}Z`;
  const size = Math.abs(offset);
  return `${formatLocal({ day, minute })}${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** `instantIn` that remembers its answers: an article names few hours, and asking for a zone's offset is slow. */
export function instantReader(): typeof instantIn {
  const known = new Map<string, string | null>();
  return (local, zone) => {
    const key = `${zone} ${local.day} ${local.minute}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const instant = instantIn(local, zone);
    known.set(key, instant);
    return instant;
  };
}

/**
 * The zone whose clock shows `here` when that of `there.zone` shows `there`, from their difference alone: 13:00 beside 19:00 in
 * Paris is Etc/GMT+5. null where they are no whole number of hours apart. Which of the two has passed midnight is not told: the
 * nearer reading is taken.
 */
export function zoneBeside(here: Local, there: Local, zone: string): string | null {
  const instant = instantIn(there, zone);
  const greenwich = instant && localDay(instant, "Etc/GMT");
  if (!greenwich) return null;
  const apart = ((((here.minute - greenwich.minute + HALF_DAY) % DAY) + DAY) % DAY) - HALF_DAY;
  if (apart % 60 !== 0) return null;
  return zoneAhead(apart / 60);
}

/** The zone that is so many hours ahead of Greenwich. POSIX signs run the other way: Etc/GMT-2 is two hours ahead. */
export function zoneAhead(hours: number): string {
  return hours === 0 ? "Etc/GMT" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

/** "2021-01-11T08:00" on its own clock. */
export function formatLocal({ day, minute }: Local): string {
  return `${formatDay(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** The day and minute that the clocks of `zone` showed at an instant; null where either is not valid. */
export function localDay(instant: string, zone: string): Local | null {
  const time = DateTime.fromISO(instant, { zone });
  return time.isValid
    ? { day: dayNumber(time.year, time.month, time.day), minute: time.hour * 60 + time.minute }
    : null;
}
