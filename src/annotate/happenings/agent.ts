import { touching } from "../../text/spans.ts";
import type { Item, VerbGroup } from "../clauses/clause.ts";
import { rangeOf, wordAt } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import type { Reader } from "./happening.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";
import type { Subject } from "./subject.ts";

/** Words after a verb in which its object is named: "l'ancien armateur Paul Ferrandi". */
const OBJECT = 5;
/** Letters between a role and its bearer's name. */
const BESIDE = 2;

/** The name that is the subject itself: of "le président du port, Maud Lesneven" hers; none in "l'entourage de Maud Lesneven". */
export function agentOf({ read: { items }, mentions, locale }: Reader, subject: Subject): Range | null {
  if (!subject.items) return subject.antecedent;
  const { start, end } = rangeOf(items, subject.items);
  const named = touching(mentions, start, end).filter((mention) => !isOwner(mention, items, locale.happenings));
  const [first] = named;
  const last = named.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The name right after the verb: "a condamné mardi l'armateur Paul Ferrandi", not "a condamné pour vol". */
export function objectOf({ read: { items }, mentions, locale }: Reader, { end }: VerbGroup): Range | null {
  const { adverbial, adverb, ofName, articles } = locale.happenings;
  for (let at = end; at < end + OBJECT; at++) {
    const item = items[at];
    if (!item || (at > end + 1 && articles.has(item.lower))) return null;
    if (item.kind === "time" || adverb.test(item.lower)) continue;
    const [named] = touching(mentions, item.start, item.end);
    if (named) return { start: named.start, end: named.end };
    if (item.kind !== "word" || adverbial.has(item.lower) || ofName.has(item.lower)) return null;
  }
  return null;
}

/**
 * Whether somebody or something of a named one is meant, and not the one: "l'entourage de Maud Lesneven", "le décret du président Luc Arnal";
 * but "le président du port Luc Arnal".
 */
export function isOwner({ start, entity }: Named, items: readonly Item[], { ofName }: HappeningLocale): boolean {
  const role = entity.roles.find((one) => one.end <= start && start - one.end <= BESIDE);
  const at = items.findIndex((item) => item.start >= (role?.start ?? start));
  return ofName.has(wordAt(items, at - 1));
}
