import type { Dossier, Quotation, Source } from "../../model.ts";

/** A filter by date offers days where they are few, else months, else years. */
const OFFERED = 24;

/** When a quotation was said, where the article tells it; else when the article came out. */
export function quotationDate(quotation: Quotation, source: Source | undefined): string | null {
  return quotation.saidOn ?? source?.published ?? null;
}

/** The year, month and day of a date (EDTF or instant), as far as it tells them: `2021-01-11T08:00Z → 2021, 2021-01, 2021-01-11`. */
export function periods(date: string | null): string[] {
  const [day = ""] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? "") ?? [];
  return [4, 7, 10].flatMap((length) => (day.length >= length ? [day.slice(0, length)] : []));
}

/** The finest periods of a dossier's quotations that a reader can still choose among, in order. */
export function offeredPeriods(dossier: Dossier): string[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const dates = dossier.quotations.map((quotation) =>
    periods(quotationDate(quotation, sources.get(quotation.article))),
  );
  for (const level of [2, 1, 0]) {
    const offered = new Set(dates.flatMap((date) => date[Math.min(level, date.length - 1)] ?? []));
    if (offered.size <= OFFERED || level === 0) return [...offered].sort();
  }
  return [];
}
