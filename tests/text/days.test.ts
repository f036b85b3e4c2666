import { expect, test } from "vitest";
import { addDays, daysFrom } from "../../src/text/days.ts";

test("days are added across months, years and the change of the clocks, whatever hour stands behind the day", () => {
  expect(addDays("2021-01-31", 1)).toBe("2021-02-01");
  expect(addDays("2021-01-01", -1)).toBe("2020-12-31");
  expect(addDays("2021-03-27T23:30", 2)).toBe("2021-03-29");
});

test("days are counted from one to another, backwards too; none where one of them is not told", () => {
  expect(daysFrom("2020-02-28", "2020-03-01T08:00Z")).toBe(2);
  expect(daysFrom("2021-03-29", "2021-03-27")).toBe(-2);
  expect(daysFrom("", "2021-03-27")).toBeNaN();
});
