import type { Records } from "./records.ts";

/** Who names whom in quotations: the speakers and those they name, those who do it most first, and how often. */
export interface SpeaksOf {
  speakers: string[];
  named: string[];
  /** Quotations of the speaker that name the other; 0 where none does. */
  count: (speaker: string, named: string) => number;
  /** The most that stands in any place, at least 1. */
  most: number;
  /** There are more speakers or more named than shown. */
  cut: boolean;
}

/** A table of more rows and columns than this is not read at a glance. */
const ROWS = 12;
const COLUMNS = 8;

/** null where fewer than two speakers name anybody: then there is nothing to compare. */
export function speaksOf({ namedIn }: Records): SpeaksOf | null {
  const counts = new Map<string, Map<string, number>>();
  const speakerTotals = new Map<string, number>();
  const namedTotals = new Map<string, number>();
  for (const [named, quotations] of namedIn) {
    for (const speaker of quotations.flatMap(({ speakers }) => speakers)) {
      const own = counts.get(speaker) ?? new Map<string, number>();
      counts.set(speaker, own.set(named, (own.get(named) ?? 0) + 1));
      speakerTotals.set(speaker, (speakerTotals.get(speaker) ?? 0) + 1);
      namedTotals.set(named, (namedTotals.get(named) ?? 0) + 1);
    }
  }
  if (speakerTotals.size < 2) return null;
  const speakers = most(speakerTotals, ROWS);
  const named = most(namedTotals, COLUMNS);
  const count = (speaker: string, other: string) => counts.get(speaker)?.get(other) ?? 0;
  return {
    speakers,
    named,
    count,
    most: Math.max(1, ...speakers.flatMap((speaker) => named.map((other) => count(speaker, other)))),
    cut: speakers.length < speakerTotals.size || named.length < namedTotals.size,
  };
}

function most(totals: ReadonlyMap<string, number>, limit: number): string[] {
  return [...totals]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}
