import type { Clause, Item } from "../clauses/clause.ts";
import { conjunctionLength } from "../clauses/conjunctions.ts";
import { wordAt } from "../clauses/items.ts";
import type { Family } from "./families.ts";
import type { Reader } from "./happening.ts";

/** The quoted words that are what a clause says: "a déclaré que « le port rouvrira lundi »". */
export function quotedAfterThat({ read, locale }: Reader, clause: Clause): Item | null {
  const { items, clauses } = read;
  const parts = clauses.flatMap((one) => (one === clause || one.parent === clause ? one.parts : []));
  const isHere = (at: number) => parts.some(({ start, end }) => start <= at && at < end);
  // "que", the opening mark, the words
  const { that } = locale.clauses;
  return items.find(({ kind }, at) => kind === "quote" && isHere(at) && that.has(wordAt(items, at - 2))) ?? null;
}

/** What quoted words say will be done: who says so tells of a decision, and more than a saying. null where they tell no act to come. */
export function promiseIn({ read: { items }, text, verbs, families, locale }: Reader, quote: Item): Family | null {
  const said = text.slice(quote.start, quote.end).toLowerCase().replaceAll("’", "'");
  const words = said.match(/\p{L}+'?/gu) ?? [];
  // "« si on ne trouve rien, on renoncera »" decides nothing.
  if (conjunctionLength(words[0] ?? "", words[1] ?? "", locale.clauses) > 0) return null;
  const [told] = words.flatMap((word) => verbs(word).filter(({ form }) => form === "future"));
  return told
    ? families.ofVerb({ lemma: told.lemma, reflexive: false, passive: false, start: 0, end: items.length }, items)
    : null;
}
