import { touching } from "../../text/spans.ts";
import type { Clause, Item, SentenceClauses } from "../clauses/clause.ts";
import type { Range } from "../tokens.ts";
import { wordsOf } from "./dates.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";
import { ownWords } from "./own-words.ts";
import { standsFor, type Topic, topicFrom } from "./pronoun.ts";

/** Words after a verb in which its object is named: "l'ancien armateur Paul Ferrandi". */
const OBJECT = 5;

/** Whom a clause is told of. */
export interface Subject {
  /** Its own words, as items; null where it has none, as after "et". */
  items: { start: number; end: number } | null;
  /** A name elsewhere that stands for it: before "qui", or before the pronoun. */
  antecedent: Range | null;
}

/** The subject of a clause: its own words, those of the clause it is joined to, or whom "qui" and "il" stand for. */
export function subjectOf(
  clause: Clause,
  sentence: SentenceClauses,
  mentions: readonly Named[],
  before: Topic | null,
  locale: HappeningLocale,
): Subject {
  const { items } = sentence;
  const { head, kind, parent } = clause;
  if (!head || kind === "aside") return NOBODY;
  if (kind === "participial" && !opens(clause, sentence)) {
    const noun = nounBefore(clause, items, locale);
    return { items: noun, antecedent: noun ? null : antecedentOf(clause, items, mentions) };
  }
  if (kind === "participial" || kind === "purpose")
    return parent ? subjectOf(parent, sentence, mentions, before, locale) : NOBODY;
  const own = ownWords(clause, items, locale);
  // "Claire Petit, dont le préfet a accepté la démission" has a subject of its own, "qui a démissionné" has not.
  if (kind === "relative" && !own) {
    const presented = presentedIn(clause, sentence, locale);
    const named = antecedentOf(clause, items, mentions);
    // "l'explosion de l'usine Nidou, qui a fait deux morts": not the works.
    const isPart = named?.entity.kind !== "person" && isComplement(named, items, locale);
    const noun = presented ?? (isPart ? nounBefore(clause, items, locale) : null);
    return { items: noun, antecedent: noun || isPart ? null : named };
  }
  if (!own) {
    if (kind !== "coordinate" || !parent) return { items: null, antecedent: null };
    const shared = subjectOf(parent, sentence, mentions, before, locale);
    const range = shared.items && rangeOf(items, shared.items);
    return { items: null, antecedent: shared.antecedent ?? range };
  }
  const words = wordsOf(items, own.start, own.end);
  if (countsWho(clause, items, locale)) return { items: own, antecedent: null };
  const gender = locale.pronouns.get(words);
  if (gender) {
    const known = kind === "completive" ? speakerOf(parent, sentence, mentions, locale) : before;
    return { items: null, antecedent: known && standsFor(known, gender, head, locale) ? known : null };
  }
  // "À Brest, on a compté 12 blessés": nobody in particular.
  if (locale.impersonal.has(words) && locale.counting.has(head.lemma))
    return { items: placed(own, clause, items), antecedent: null };
  // "Son entraîneur, Paul Ferrandi, a démissionné": his name says who.
  if (locale.unresolved.test(words)) return { items: null, antecedent: nameIn(own, items, mentions) };
  return { items: own, antecedent: null };
}

/** The one name of a subject, if it has one. */
function nameIn(own: { start: number; end: number }, items: readonly Item[], mentions: readonly Named[]): Named | null {
  const { start, end } = rangeOf(items, own);
  const named = touching(mentions, start, end);
  return new Set(named.map(({ entity }) => entity)).size === 1 && items[own.start + 2]?.lower === ","
    ? (named.at(-1) ?? null)
    : null;
}

/** "Odile Kervran annonce qu'elle viendra": who says so. */
function speakerOf(
  clause: Clause | null,
  sentence: SentenceClauses,
  mentions: readonly Named[],
  locale: HappeningLocale,
): Topic | null {
  const items = clause && subjectOf(clause, sentence, mentions, null, locale).items;
  if (!items) return null;
  const { start, end } = rangeOf(sentence.items, items);
  const named = touching(mentions, start, end).filter(({ entity }) => entity.kind === "person");
  const [one, other] = named;
  return one && !other ? topicFrom(one) : null;
}

const NOBODY: Subject = { items: null, antecedent: null };

/** "Interpellé lundi, Paul Ferrandi nie": a participle before its subject. */
const opens = ({ parts, parent }: Clause, { items }: SentenceClauses) =>
  (parts[0]?.start ?? 0) <= (parent?.parts[0]?.start ?? 0) ||
  /^[;:–—-]$/.test(items[(parts[0]?.start ?? 0) - 1]?.lower ?? "");

/** The name right before "qui" or a participle: "Claire Petit, qui a démissionné", "Claire Petit, élue lundi". */
function antecedentOf({ parts }: Clause, items: readonly Item[], mentions: readonly Named[]): Named | null {
  let at = (parts[0]?.start ?? 0) - 1;
  if (items[at]?.lower === ",") at--;
  const item = items[at];
  return (item && touching(mentions, item.start, item.end).at(-1)) ?? null;
}

/** "l'usine Nidou" in "l'explosion de l'usine Nidou" */
function isComplement(name: Range | null, items: readonly Item[], { ofName, openers }: HappeningLocale): boolean {
  let at = items.findIndex((item) => name !== null && item.end > name.start) - 1;
  while (
    at > 0 &&
    items[at]?.kind === "word" &&
    !ofName.has(items[at]?.lower ?? "") &&
    !openers.has(items[at]?.lower ?? "")
  )
    at--;
  if (openers.has(items[at]?.lower ?? "") && !ofName.has(items[at]?.lower ?? "")) at--;
  return ofName.has(items[at]?.lower ?? "");
}

/** "Ce sont des pêcheurs qui ont donné l'alerte": what a relative clause is there to tell of; null for one that only tells more. */
export function presentedIn(
  { kind, parts, parent }: Clause,
  { items }: SentenceClauses,
  { presents }: HappeningLocale,
) {
  const [start, end] = [parent?.head?.end ?? 0, parts[0]?.start ?? 0];
  const before = parent?.head ? wordsOf(items, parent.head.start - 1, start) : "";
  return kind === "relative" && presents.test(before) && start < end ? { start, end } : null;
}

/** "Ils étaient 2 000 à défiler": "ils" are who did so. */
export const countsWho = ({ head }: Clause, items: readonly Item[], { numbers }: HappeningLocale) =>
  head !== null && numbers.test(wordsOf(items, head.start - 1, head.end + NUMBER));

/** Words after "ils étaient" in which their number stands. */
const NUMBER = 4;

/** "À Brest, on": with the place that the clause opens with, and no date. */
function placed(own: { start: number; end: number }, { parts }: Clause, items: readonly Item[]) {
  const start = parts[0]?.start ?? own.start;
  return items.slice(start, own.start).some(({ kind }) => kind === "time") ? own : { start, end: own.end };
}

/** Words between an article and the participle that its noun has: "l'attentat du marché de Noël de Strasbourg survenu mardi". */
const NOUN = 9;

/**
 * The noun right before a participle, with its article and what completes it, the furthest that agrees: "la suspension de [l'arrêté] pris
 * lundi"; null where a name stands there without an article.
 */
function nounBefore({ parts, head }: Clause, items: readonly Item[], locale: HappeningLocale) {
  const { openers, ofName, adverbial, joins, genders } = locale;
  const participle = items[head?.start ?? 0]?.lower ?? "";
  let end = parts[0]?.start ?? 0;
  if (items[end - 1]?.lower === ",") end--;
  let found: { start: number; end: number } | null = null;
  for (let at = end - 1; at >= Math.max(end - NOUN, 0); at--) {
    const { lower, kind } = items[at] ?? { lower: "", kind: "other" };
    if (ofName.has(lower)) continue;
    if (openers.has(lower)) {
      const agrees = genders.every(({ articles, participles }) => !articles.has(lower) || participles.test(participle));
      // "les trois dockers"
      const start = openers.has(items[at - 1]?.lower ?? "") ? at - 1 : at;
      if (at < end - 1 && agrees) found = { start, end };
      if (!ofName.has(items[at - 1]?.lower ?? "")) return found;
    } else if (kind !== "word" || adverbial.has(lower) || joins.has(lower)) return found;
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
  return ofName.has(items[at - 1]?.lower ?? "");
}

/** Letters between a role and its bearer's name. */
const BESIDE = 2;

/** The name that is the subject itself: of "le président du port, Maud Lesneven" hers; none in "l'entourage de Maud Lesneven". */
export function agentOf(
  { items: own, antecedent }: Subject,
  items: readonly Item[],
  mentions: readonly Named[],
  locale: HappeningLocale,
): Range | null {
  if (!own) return antecedent;
  const { start, end } = rangeOf(items, own);
  const named = touching(mentions, start, end).filter((mention) => !isOwner(mention, items, locale));
  const [first] = named;
  const last = named.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The name right after the verb: "a condamné mardi l'armateur Paul Ferrandi", not "a condamné pour vol". */
export function objectOf(
  { head }: Clause,
  items: readonly Item[],
  mentions: readonly Named[],
  { adverbial, adverb, ofName, articles }: HappeningLocale,
): Range | null {
  if (!head || head.passive) return null;
  for (let at = head.end; at < head.end + OBJECT; at++) {
    const item = items[at];
    if (!item || (at > head.end + 1 && articles.has(item.lower))) return null;
    if (item.kind === "time" || adverb.test(item.lower)) continue;
    const [named] = touching(mentions, item.start, item.end);
    if (named) return { start: named.start, end: named.end };
    if (item.kind !== "word" || adverbial.has(item.lower) || ofName.has(item.lower)) return null;
  }
  return null;
}

export const rangeOf = (items: readonly Item[], { start, end }: { start: number; end: number }): Range => ({
  start: items[start]?.start ?? 0,
  end: items[end - 1]?.end ?? 0,
});
