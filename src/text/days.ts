/** Milliseconds of a day by universal time, which knows no summer. */
export const DAY = 86_400_000;

/** Letters of a whole day: "2021-01-11". */
const WRITTEN = 10;

/** "2021-01-31" and 1 → "2021-02-01"; -1 → the day before. An hour behind the day is left out. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, WRITTEN)) + days * DAY).toISOString().slice(0, WRITTEN);
}

/** How many days lie from one day to another, negative where the second is the earlier; NaN where one of them is none. Hours are not looked at. */
export function daysFrom(one: string, other: string): number {
  return (Date.parse(other.slice(0, WRITTEN)) - Date.parse(one.slice(0, WRITTEN))) / DAY;
}
