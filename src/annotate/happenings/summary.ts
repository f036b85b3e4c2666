import { mainOf } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { subjectOf } from "./subject.ts";
import { tellingOf } from "./telling.ts";

/** What an article sums up of its day, undated: "À Brest, on a compté 12 blessés". */
export function summaryOf(reader: Reader, day: string): FoundHappening[] {
  const { impersonal, counting } = reader.locale.happenings;
  const clause = mainOf(reader.read);
  if (!clause || !counting.has(clause.head.lemma)) return [];
  const subject = subjectOf(reader, clause).items;
  if (!subject || !impersonal.has(wordAt(reader.read.items, subject.end - 1))) return [];
  const told = tellingOf(reader, clause);
  if (told?.mood !== "fact" || told.titles.length === 0) return [];
  return [{ ...told, when: day, days: [day], basis: "article", certain: false, time: null }];
}
