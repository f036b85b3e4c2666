import { type Clause, hasVerb } from "../clauses/clause.ts";
import { wordsOf } from "../clauses/items.ts";
import type { Reader } from "./happening.ts";
import { ownWords } from "./own-words.ts";

/**
 * Whether what a clause says "que" is told as so: "annonce que", "révèle que" by whomever, "précise que" by an authority ("le parquet"); what
 * a side has made precise is only said.
 */
export function vouches({ read: { items }, locale: { happenings } }: Reader, clause: Clause | null): boolean {
  if (!clause || !hasVerb(clause) || !happenings.vouching.has(clause.head.lemma)) return false;
  if (!happenings.relaying.has(clause.head.lemma)) return true;
  const subject = ownWords(clause, items, happenings);
  return subject !== null && happenings.authorities.test(wordsOf(items, subject.start, subject.end));
}
