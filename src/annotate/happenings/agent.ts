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
/** The same where something else stands before it: "a placé en garde à vue lundi l'ancien chef de gare". */
const BEHIND = 12;
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

/** Whom a verb is done to where a complement stands before: "a suspendu pour dix matchs [l'arbitre] Rémi Castan"; the first article that no preposition has leads to a role. */
export function roleBehind({ read: { items }, mentions, locale }: Reader, { end }: VerbGroup): Range | null {
  const { adverbial, ofName, articles } = locale.happenings;
  for (let at = end + 1; at < end + BEHIND; at++) {
    const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
    if (!item || !next || item.lower === ",") return null;
    if (!articles.has(item.lower) || adverbial.has(before?.lower ?? "") || ofName.has(before?.lower ?? "")) continue;
    const named = mentions.find(({ start, entity }) =>
      entity.roles.some(
        (role) => role.start >= next.start && role.start < next.end && role.end <= start && start - role.end <= BESIDE,
      ),
    );
    return named && named.entity.kind === "person" ? { start: named.start, end: named.end } : null;
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
