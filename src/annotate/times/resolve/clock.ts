import type { ZoneBasis } from "../../../model.ts";
import type { Context } from "../context.ts";
import type { ClockReading, Draft } from "../draft.ts";
import { formatLocal, type Local, zoneBeside } from "../zones.ts";
import type { Day } from "./period.ts";

/** The fields of a found time that a clock time fills. */
export interface ClockTime {
  value: string | null;
  certain: boolean;
  local: string | null;
  zone: string | null;
  zoneBasis: ZoneBasis;
}

/** Puts an hour on its day and in its zone: the stated one, else the publisher's; "heure locale" leaves it open. */
export function resolveClock(draft: Draft, clock: ClockReading, day: Day | null, context: Context): ClockTime {
  const { zone, zoneBasis } = zoneOf(draft, clock, day, context);
  if (!day) return { value: null, certain: false, local: null, zone, zoneBasis };
  const local = pointOn(dayBeside(draft, clock, day, context), clock);
  const write = (point: Local) => (zone ? context.instant(point, zone) : null) ?? formatLocal(point);
  const end = draft.until && endPoint(local, pointOn(local.day, draft.until));
  const value = end ? `${write(local)}/${write(end)}` : write(local);
  return { value, certain: day.certain, local: formatLocal(local), zone, zoneBasis };
}

/** A second clock beside the first ("13 heures (19 heures à Paris)") tells the zone, unless both are the publisher's moment. */
function zoneOf(
  draft: Draft,
  clock: ClockReading,
  day: Day | null,
  context: Context,
): Pick<ClockTime, "zone" | "zoneBasis"> {
  const zone = draft.zone ? draft.zone.iana : context.zone;
  const zoneBasis: ZoneBasis = !zone ? "unknown" : draft.zone ? "stated" : "publisher";
  if (!draft.twin || !day) return { zone, zoneBasis };
  const local = pointOn(day.day, clock);
  const beside = zoneBeside(local, pointOn(day.day, draft.twin.clock), draft.twin.zone);
  const same = zone && beside && context.instant(local, zone) === context.instant(local, beside);
  return same ? { zone, zoneBasis } : { zone: beside, zoneBasis: beside ? "stated" : "unknown" };
}

/** "samedi à 22h15, heure de New York (4h15 à Paris)": the second clock is a day ahead, or behind, where only so both show one moment. */
function dayBeside({ zone, twin }: Draft, clock: ClockReading, { day }: Day, context: Context): number {
  if (!zone?.iana || !twin) return day;
  const { iana } = zone;
  const moment = context.instant(pointOn(day, twin.clock), twin.zone);
  const same = (one: number) =>
    Date.parse(context.instant(pointOn(one, clock), iana) ?? "") === Date.parse(moment ?? "");
  return [day, day + 1, day - 1].find(same) ?? day;
}

/** 24 h is the midnight that ends the day. */
function pointOn(day: number, { hour, minute }: ClockReading): Local {
  return hour === 24 ? { day: day + 1, minute } : { day, minute: hour * 60 + minute };
}

/** "entre 22 h et 2 h" ends on the next day. */
function endPoint(start: Local, end: Local): Local {
  return end.day === start.day && end.minute <= start.minute ? { ...end, day: end.day + 1 } : end;
}
