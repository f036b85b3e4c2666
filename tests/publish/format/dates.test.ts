import { describe, expect, test } from "vitest";
import { bounds, dateInWords, dateOrder, machineDate, shortRange } from "../../../src/publish/format/dates.ts";

describe("dateInWords", () => {
  test.each([
    ["2018", "2018", "2018"],
    ["2016-08", "August 2016", "août 2016"],
    ["2021-01-11", "Monday 11 January 2021", "lundi 11\u00a0janvier 2021"],
    ["2021-01-01", "Friday 1 January 2021", "vendredi 1er\u00a0janvier 2021"],
    ["2021-W02", "week of Monday 11 January 2021", "semaine du lundi 11\u00a0janvier 2021"],
    ["2021-01-11T08:00Z", "Monday 11 January 2021 at 08:00\u00a0UTC", "lundi 11\u00a0janvier 2021 à 8\u00a0h\u00a0UTC"],
    ["2021-01-11T09:30", "Monday 11 January 2021 at 09:30", "lundi 11\u00a0janvier 2021 à 9\u00a0h\u00a030"],
    ["2021-01-09TEV", "Saturday 9 January 2021, in the evening", "samedi 9\u00a0janvier 2021 au soir"],
    ["2021-01~", "about January 2021", "vers janvier 2021"],
    ["../2021", "until 2021", "jusqu’à 2021"],
    ["2018/2020", "2018 to 2020", "de 2018 à 2020"],
    [
      "2021-01-06/2021-01-10",
      "Wednesday 6 January 2021 to Sunday 10 January 2021",
      "du mercredi 6 au dimanche 10\u00a0janvier 2021",
    ],
    ["PAST_REF", "PAST_REF", "PAST_REF"],
  ])("%s is told no more precisely than it is", (value, english, french) => {
    expect(dateInWords(value, "en")).toBe(english);
    expect(dateInWords(value, "fr")).toBe(french);
  });
});

describe("machineDate", () => {
  test.each([
    ["2021-01-09TEV", "2021-01-09"],
    ["2021-01-06/2021-01-10", "2021-01-06"],
    ["2021-01-11T08:00Z", "2021-01-11T08:00Z"],
    ["../2021-01", "2021-01"],
    ["PXD", null],
  ])("%s → %s", (value, machine) => {
    expect(machineDate(value)).toBe(machine);
  });
});

test("dates of every precision fall in order, and what has none comes last", () => {
  const values = [
    null,
    "2021-01-11T09:30+01:00",
    "2021-01-11T08:00Z",
    "2021-01-11",
    "2021-01-09TEV",
    "2021-W01",
    "2018",
  ];
  const ordered = [...values].sort((a, b) => (dateOrder(a) < dateOrder(b) ? -1 : 1));
  expect(ordered).toEqual([
    "2018",
    "2021-W01",
    "2021-01-09TEV",
    "2021-01-11",
    "2021-01-11T08:00Z",
    "2021-01-11T09:30+01:00",
    null,
  ]);
});

test("a year alone bounds nothing where other dates are closer", () => {
  expect(bounds(["2021", "2021-11-03", "2021-09"])).toEqual({ from: "2021-09", to: "2021-11-03" });
  expect(bounds(["2021", "2020"])).toEqual({ from: "2020", to: "2021" });
  expect(bounds([])).toEqual({ from: null, to: null });
});

test.each([
  ["2025-07-09", "2025-08", "from 9 July 2025 to August 2025", "du 9 juillet à août 2025"],
  ["2025-08", "2025-09-02", "from August 2025 to 2 September 2025", "d’août au 2 septembre 2025"],
  ["2021-01-06", "2021-01-11", "from 6 to 11 January 2021", "du 6 au 11 janvier 2021"],
  ["2025", "2025", "in 2025", "en 2025"],
  ["2021-01-06", "2021-01-06", "on 6 January 2021", "le 6 janvier 2021"],
])("from %s to %s, each as far as it is told", (from, to, english, french) => {
  expect(shortRange(from, to, "en")).toBe(english);
  expect(shortRange(from, to, "fr").replaceAll("\u00a0", " ")).toBe(french);
});
