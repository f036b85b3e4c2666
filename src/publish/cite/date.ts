/** The parts of a date that citation formats can carry: a year, perhaps a month, perhaps a day. */
export type DateParts = [year: number, month?: number, day?: number];

/**
 * "2021-01-11" → [2021, 1, 11]; "2021-01" → [2021, 1]; "2021-01-11T08:00Z" → [2021, 1, 11]; "2021-01~" → [2021, 1].
 * An interval gives its beginning. null for what is no calendar date (a week, a season, a decade).
 */
export function dateParts(edtf: string | null): DateParts | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?=[T?~%/]|$)/.exec(edtf ?? "");
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}
