import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civil,
  dayNumber,
  easter,
  formatDay,
  formatWeek,
  weekdayOf,
} from "../../../src/annotate/times/calendar.ts";

describe("calendar", () => {
  it("agrees with luxon on weekdays and ISO weeks over two centuries", () => {
    for (let day = dayNumber(1900, 1, 1); day < dayNumber(2100, 1, 1); day += 13) {
      const date = DateTime.fromMillis(day * 86_400_000, { zone: "utc" });
      expect(formatDay(day)).toBe(date.toISODate());
      expect(weekdayOf(day)).toBe(date.weekday);
      expect(formatWeek(day)).toBe(date.toISOWeekDate()?.slice(0, 8));
    }
  });

  it("keeps the day of the month as far as the month has it", () => {
    expect(formatDay(addMonths(dayNumber(2021, 1, 31), 1))).toBe("2021-02-28");
    expect(formatDay(addMonths(dayNumber(2020, 11, 12), -12))).toBe("2019-11-12");
  });

  it("reads years before 100 as they stand", () => {
    expect(civil(dayNumber(33, 4, 3))).toEqual({ year: 33, month: 4, day: 3 });
  });

  it.each([
    [1961, "1961-04-02"],
    [1999, "1999-04-04"],
    [2008, "2008-03-23"],
    [2021, "2021-04-04"],
    [2038, "2038-04-25"],
  ])("finds Easter %i", (year, day) => expect(formatDay(easter(year))).toBe(day));
});
