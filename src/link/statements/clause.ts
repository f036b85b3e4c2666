import type { Span } from "../../model.ts";
import type { LinkLocale } from "../locale.ts";
import type { Clause } from "./statement.ts";

/** A title of more code points is no title. */
const LONGEST = 110;
/** Nor is one of fewer: an apposition. */
const SHORTEST = 30;

/**
 * The stretch of a sentence that says what happened: "Mercredi, 300 salariés ont manifesté devant la préfecture, selon la
 * police." → "300 salariés ont manifesté devant la préfecture". Offsets count code points of `sentence`; `tail` is where
 * the clause begins that only says who reported it.
 */
export function clauseOf(sentence: string, times: readonly Span[], tail: number, { finite }: LinkLocale): Clause {
  const start = afterLeadingDate(sentence, times);
  const whole = sentence.slice(0, tail).replace(/[\s.,;:…]+$/u, "").length;
  if (whole - start <= LONGEST) return { start, end: whole, cut: false };
  const room = sentence.slice(start, start + LONGEST);
  for (const { index } of [...room.matchAll(/\s*(?:[,;:](?=\s)|\(|\s[–—-]\s)/gu)].reverse())
    if (index >= SHORTEST && isClause(room.slice(0, index), finite)) return { start, end: start + index, cut: false };
  const word = room.search(/\s+\S*$/u);
  return { start, end: start + (word > 0 ? word : LONGEST), cut: true };
}

function isClause(words: string, finite: RegExp): boolean {
  return finite.test(words) && words.split("(").length === words.split(")").length;
}

/** Where "Mercredi, " or "Dans la nuit de lundi à mardi, " ends; 0 where the sentence begins otherwise. */
function afterLeadingDate(sentence: string, times: readonly Span[]): number {
  const first = times[0];
  if (!first || sentence.slice(0, first.start).trim().split(/\s+/).length > 2) return 0;
  const comma = /^\s*,\s*/u.exec(sentence.slice(first.end));
  return comma ? first.end + comma[0].length : 0;
}
