import type { FoundHappening, Reader } from "./happening.ts";
import { subjectOf } from "./subject.ts";
import { tellingOf } from "./telling.ts";

/** What an article sums up of its day, undated: "À Brest, on a compté 12 blessés". */
export function summaryOf(reader: Reader, day: string): FoundHappening[] {
  const { read, mentions, before, locale } = reader;
  const { impersonal, counting } = locale.happenings;
  const clause = read.clauses.find(({ kind, head }) => kind === "main" && head);
  if (!clause?.head || !counting.has(clause.head.lemma)) return [];
  const subject = subjectOf(clause, read, mentions, before, locale.happenings).items;
  if (!subject || !impersonal.has(read.items[subject.end - 1]?.lower ?? "")) return [];
  const told = tellingOf(reader, clause, new Set(), { isAimed: false, isAhead: false });
  if (told?.mood !== "fact" || told.titles.length === 0) return [];
  return [{ ...told, when: day, days: [day], basis: "article", certain: false, time: null }];
}
