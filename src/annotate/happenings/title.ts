import { touching } from "../../text/spans.ts";
import type { Clause, Item, SentenceClauses } from "../clauses/clause.ts";
import type { Range } from "../tokens.ts";
import { wordsOf } from "./dates.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";
import { isOwner, rangeOf, type Subject } from "./subject.ts";
import { endsOf, LOOSE, trimmed } from "./title-ends.ts";

/** A title of more code units is no title. */
const LONGEST = 90;
/** Nor is one of fewer words. */
const LEAST = 4;

/** A title: stretches of the article's text, put together with a space; the first may be whom a pronoun stands for. */
export interface Title {
  parts: Range[];
  /** The first part stands for a pronoun and is not the sentence's own. */
  replaced: boolean;
  /** The verb that a participle goes without, after the first part: "est". */
  supplied: string | null;
}

/**
 * The clause as a title: from its subject to the last word that fits, never before its verb is whole; without what stands between
 * commas in front of the verb where it is too long. The best first, then shorter ones, for a guard that lets little be shown. None where
 * its subject says nothing by itself and nobody is known for it.
 */
export function titlesOf(
  clause: Clause,
  sentence: SentenceClauses,
  { items: subject, antecedent }: Subject,
  names: readonly Named[],
  text: string,
  locale: HappeningLocale,
): Title[] {
  const { items, clauses } = sentence;
  const { head } = clause;
  if (!head || (!subject && !antecedent)) return [];
  // "contenant des preuves [et exemples d'exactions va être remis]": half a subject.
  if (clause.kind === "coordinate" && subject && isHalf(items[subject.start], locale)) return [];
  const supplied = clause.kind === "participial" ? auxiliaryOf(head, items, subject?.start ?? null, locale) : null;
  if (clause.kind === "participial" && !supplied) return [];
  // "Incarcéré depuis lundi, le capitaine nie": he is so still.
  const isState = items.some(({ kind }, at) => kind === "time" && locale.since.test(wordsOf(items, head.end, at)));
  if (isState && supplied) return [];
  const verb = verbStart(items, head.start, subject?.end ?? clause.parts[0]?.start ?? 0, locale);
  // "le juge venait de le mettre en examen": whom, only the sentence before says.
  if (items.slice(verb, head.end).some(({ lower }) => locale.objectPronouns.has(lower))) return [];
  // "Entendu lundi, le capitaine a nié" has its subject after it.
  const isBefore = supplied !== null && (subject?.start ?? 0) > head.start;
  const openings = antecedent
    ? [[antecedent]]
    : subject && !isBefore && (supplied || isBeside(clause, subject))
      ? [[rangeOf(items, subject)]]
      : subject
        ? subjectsOf(items, subject, isBefore ? subject.end : verb, clauses, names, locale)
        : [];
  const ends = [
    endsOf(clause, sentence, locale.adjunct, head.end, locale),
    endsOf(clause, sentence, locale.circumstance, boundTo(head, items, locale), locale),
  ];
  const isBare = (end: number) => end <= head.end + 1;
  const find = (tries: readonly (readonly [number, boolean])[]): Title[] => {
    const found: Title[] = [];
    let least = LONGEST + 1;
    for (const opening of openings) {
      // Without the date of the verb only where else nothing would be left of what follows it.
      let isFull = false;
      for (const [at, dated] of tries) {
        if (!dated && isFull) continue;
        const told = [...opening, ...predicate(items, verb, head, at, dated)];
        const parts = supplied ? told : joined(told);
        const words = parts.map((part) => text.slice(part.start, part.end)).join(` ${supplied ? `${supplied} ` : ""}`);
        if (words.length >= least || !isWhole(words, locale) || hangs(items, at, locale)) continue;
        isFull ||= !isBare(at);
        found.push({ parts, replaced: antecedent !== null, supplied });
        least = words.length;
      }
    }
    return found;
  };
  const full = ends.flatMap((some) => some.filter((end) => !isBare(end)));
  const found = find([
    ...full.map((end) => [end, true] as const),
    ...full.map((end) => [end, false] as const),
    ...(ends[0] ?? []).filter(isBare).map((end) => [end, true] as const),
  ]);
  if (found.length > 0) return found;
  // "a ordonné le rappel [de tous les flacons]": where nothing else is left.
  const complements = endsOf(clause, sentence, locale.complement, boundTo(head, items, locale), locale);
  return find(
    complements.flatMap((end) => (!isBare(end) && isNoun(items, end, locale) ? [[end, false] as const] : [])),
  );
}

/** A common noun that has no article. */
const isHalf = (item: Item | undefined, { openers }: HappeningLocale) =>
  item?.kind === "word" && !item.capital && !openers.has(item.lower);

/** "l'attentat, qui a fait deux morts": the subject stands before the whole clause. */
const isBeside = ({ parts: [part] }: Clause, { end }: { end: number }) => part !== undefined && end <= part.start;

/** What stands before an item says enough without its complement: "le rappel", not "une dizaine", "trois ans". */
const isNoun = (items: readonly Item[], end: number, { articles, amount }: HappeningLocale) =>
  articles.has(items[end - 2]?.lower ?? "") && !amount.test(items[end - 1]?.lower ?? "");

/** The item up to which nothing can go: "ont été mis mardi [en examen] pour vol"; of "a remis une médaille aux pompiers" all can. */
function boundTo(
  { lemma, end }: { lemma: string; end: number },
  items: readonly Item[],
  locale: HappeningLocale,
): number {
  if (!locale.light.has(lemma) || locale.articles.has(items[end]?.lower ?? "")) return end;
  const first = items.findIndex((_, at) => at >= end && locale.circumstance.test(wordsOf(items, at, at + 4)));
  // "a été remis lundi au Premier ministre"
  if (items[first + 1]?.capital) return end;
  return first < 0 ? items.length : first;
}

/** What a participle goes without: "l'attentat [est] survenu", "les ponts [ont été] fermés"; null for "dénonçant". */
function auxiliaryOf(
  { start, form, passive }: NonNullable<Clause["head"]>,
  items: readonly Item[],
  subject: number | null,
  { auxiliaries, singular }: HappeningLocale,
): string | null {
  const isOne = subject === null || singular.has(items[subject]?.lower ?? "");
  const agrees = items[start]?.readings.some((one) => one.form === "participle" && one.plural !== isOne);
  return form === "participle" && agrees ? auxiliaries[passive ? "done" : "moved"][isOne ? 0 : 1] : null;
}

/** Where the verb begins with its clitics: "n'a pas", "s'est", "y a". */
function verbStart(items: readonly Item[], head: number, from: number, locale: HappeningLocale): number {
  let at = head;
  while (at - 1 >= from && locale.clitics.has(items[at - 1]?.lower ?? "")) at--;
  return at;
}

/** The subject whole; without what stands between its first comma and the verb; without the clauses inside it; its one name alone. */
function subjectsOf(
  items: readonly Item[],
  { start, end }: { start: number; end: number },
  verb: number,
  clauses: readonly Clause[],
  names: readonly Named[],
  locale: HappeningLocale,
): Range[][] {
  const { adjuncts } = locale;
  const range = (from: number, to: number): Range => ({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 });
  const found = [[range(start, verb)]];
  if (items[verb - 1]?.lower === ",") {
    const comma = items.findIndex(({ lower }, at) => at > start && at < verb && lower === ",");
    if (comma > start && comma < verb - 1) found.push([range(start, comma)]);
  }
  const inner = clauses.find(
    ({ kind, parts: [part] }) => LOOSE.has(kind) && part && part.start > start && part.start < end,
  );
  const [part] = inner?.parts ?? [];
  if (part) found.push([range(start, trimmed(items, start, part.start))]);
  const whole = range(start, end);
  const named = namesOf(items, { start, end }, touching(names, whole.start, whole.end), locale);
  if (named) found.push(named);
  // "Une enquête préliminaire pour « corruption » a été ouverte"
  const rest = items.findIndex(({ lower }, index) => index > start + 1 && index < end && adjuncts.has(lower));
  if (rest > start) found.push([range(start, trimmed(items, start, rest))]);
  return found;
}

/**
 * The names that a subject consists of, without what they are: "Anne Roux", of "le président de la République Anne Roux"; "Anne Roux et
 * Paul Marchal", of "la maire Anne Roux et l'agent Paul Marchal"; not of "l'avocat de Anne Roux", nor of "deux voisins et Anne Roux".
 */
function namesOf(
  items: readonly Item[],
  { start, end }: { start: number; end: number },
  names: readonly Named[],
  locale: HappeningLocale,
): Range[] | null {
  const last = trimmed(items, start, end);
  if (names.at(-1)?.end !== items[last - 1]?.end) return null;
  if (names.some((name) => isOwner(name, items, locale))) return null;
  const joint = items.flatMap(({ lower }, at) => (at >= start && at < last && locale.joins.has(lower) ? [at] : []));
  // Each but the last is followed by the word that joins the next.
  const ranges = names.map(({ start: from, end: to }, n) => {
    const name = { start: from, end: to };
    const next = items.findIndex((item) => item.start >= name.end);
    return n === names.length - 1
      ? name
      : joint.includes(next)
        ? { start: name.start, end: items[next]?.end ?? name.end }
        : null;
  });
  return joint.length === names.length - 1 && ranges.every((one) => one !== null) ? ranges : null;
}

/** The verb with what follows it, without what stands between commas in it or a date between commas after it; or without any date there. */
function predicate(
  items: readonly Item[],
  verb: number,
  head: { start: number; end: number },
  end: number,
  dated: boolean,
): Range[] {
  const first = items[verb];
  const last = items[end - 1];
  if (!first || !last) return [];
  const [open, close] = asideOf(items, head, end);
  const without = (from: number, to: number) => [
    { start: first.start, end: items[from - 1]?.end ?? first.end },
    { start: items[to]?.start ?? first.start, end: last.end },
  ];
  if (open !== undefined && close !== undefined) return without(open, close + 1);
  // "a été condamnée mardi à 250 000 euros d'amende": the day is known without.
  const isDate = items[head.end]?.kind === "time" && head.end + 1 < end;
  return isDate && !dated ? without(head.end, head.end + 1) : [{ start: first.start, end: last.end }];
}

/** The commas around "a, lors du débat, traité", "a fermé, lundi 3 mai, le quai". */
function asideOf(items: readonly Item[], { start, end: after }: { start: number; end: number }, end: number): number[] {
  const isComma = (at: number) => items[at]?.lower === ",";
  if (isComma(after) && items[after + 1]?.kind === "time" && isComma(after + 2) && after + 3 < end)
    return [after, after + 2];
  const commas = items.slice(start + 1, after).flatMap((_, at) => (isComma(start + 1 + at) ? [start + 1 + at] : []));
  return commas.length > 1 ? [commas[0] ?? 0, commas.at(-1) ?? 0] : [];
}

/** Parts that stand next to each other are one. */
function joined(parts: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && part.start >= last.end && part.start - last.end <= 1) last.end = part.end;
    else found.push({ ...part });
  }
  return found;
}

/** "…, se qualifiant", "en reconnaissant, dans sa lettre": a participle that wants its object. */
function hangs(items: readonly Item[], end: number, { openers }: HappeningLocale): boolean {
  const isGerund = (at: number) =>
    items[at]?.readings.some(({ form }) => form === "gerund") === true && !openers.has(items[at - 1]?.lower ?? "");
  const comma = items.findLastIndex(({ lower }, at) => at < end && lower === ",");
  return isGerund(end - 1) || isGerund(comma - 1);
}

/** Marks are closed, it does not end on a word that wants another, and says something. */
function isWhole(words: string, locale: HappeningLocale): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return (
    count(/«/g) === count(/»/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/"/g) % 2 === 0 &&
    !locale.dangling.test(words.replaceAll("’", "'")) &&
    (!locale.restricts.test(words.replaceAll("’", "'")) || locale.negates.test(words.replaceAll("’", "'"))) &&
    !locale.distance.test(`${/(?:^|, )([^,]*)$/.exec(words)?.[1]} après`) &&
    words.split(/\s+/).length >= LEAST
  );
}
