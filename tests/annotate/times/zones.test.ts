import { IANAZone } from "luxon";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/annotate/times/calendar.ts";
import { instantIn } from "../../../src/annotate/times/zones.ts";
import { fr } from "../../../src/locales/fr/index.ts";

const { zones, zoneLetters } = fr.times;

describe("zones", () => {
  it.each(Object.entries({ ...zones, ...zoneLetters }))("%s is a zone that the platform knows", (_, zone) => {
    expect(zone === null || IANAZone.isValidZone(zone)).toBe(true);
  });

  it.each([
    ["2021-01-11", 8, "Etc/GMT", "2021-01-11T08:00Z"],
    ["2021-01-11", 0, "America/Los_Angeles", "2021-01-11T00:00-08:00"],
    ["2021-07-11", 9, "Europe/Paris", "2021-07-11T09:00+02:00"],
    ["2021-03-28", 12, "Europe/Paris", "2021-03-28T12:00+02:00"],
    ["2021-01-11", 13, "Etc/GMT+5", "2021-01-11T13:00-05:00"],
    ["2021-01-11", 13, "Asia/Kolkata", "2021-01-11T13:00+05:30"],
  ])("%s %i h in %s", (day, hour, zone, instant) => {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    expect(instantIn({ day: dayNumber(year, month, date), minute: hour * 60 }, zone)).toBe(instant);
  });
});
