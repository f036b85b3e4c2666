import type { Item, VerbalClause } from "../clauses/clause.ts";
import { rangeOf, wordAt } from "../clauses/items.ts";
import type { Reader, Title } from "./happening.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Subject } from "./subject.ts";
import { boundTo, endsOf } from "./title-ends.ts";
import { openingsOf } from "./title-openings.ts";
import { asideOf, isOutside, joined, predicateOf } from "./title-predicate.ts";
import { hangs, isWhole, standsIn } from "./title-whole.ts";

/** A title of more code units is no title. */
export const LONGEST = 90;
/** … but where nothing shorter is whole: "Environ 400 personnes selon les syndicats, 250 selon la police, se sont rassemblées devant la mairie". */
const LAST = 120;

/** Where a title may end, as an item, and whether it keeps the date of its verb. */
interface Try {
  end: number;
  dated: boolean;
}

/**
 * The clause as a title: from its subject to the last word that fits, never before its verb is whole; without what stands between
 * commas in front of the verb where it is too long. The best first, then shorter ones, for a guard that lets little be shown. None where
 * its subject says nothing by itself and nobody is known for it.
 */
export function titlesOf(reader: Reader, clause: VerbalClause, subject: Subject): Title[] {
  const { text } = reader;
  const { items } = reader.read;
  const locale = reader.locale.happenings;
  const { head, kind, parts } = clause;
  const { items: own, antecedent } = subject;
  if (!own && !antecedent) return [];
  // "contenant des preuves [et exemples d'exactions va être remis]": half a subject.
  if (kind === "coordinate" && own && isHalf(items[own.start], locale)) return [];
  const supplied = kind === "participial" ? auxiliaryOf(head, items, own?.start ?? null, locale) : null;
  if (kind === "participial" && !supplied) return [];
  const verb = verbStart(items, head.start, own?.end ?? parts[0]?.start ?? 0, locale);
  // "le juge venait de le mettre en examen": whom, only the sentence before says; "a, pendant le débat, comparé" has no pronoun.
  const aside = asideOf(items, head, head.end);
  if (
    items.some(
      ({ lower }, at) => at >= verb && at < head.end && locale.objectPronouns.has(lower) && isOutside(aside, at),
    )
  )
    return [];
  // "a été entendu puis [a été] inculpé"
  const shared = head.shared ? [rangeOf(items, head.shared)] : [];
  const openings = openingsOf(reader, clause, subject, verb);
  const find = (tries: readonly Try[], longest = LONGEST): Title[] => {
    const found: Title[] = [];
    let least = longest + 1;
    for (const opening of openings) {
      for (const { end, dated } of tries) {
        const told = [...opening, ...shared, ...predicateOf(reader, verb, head, end, dated)];
        const parts = supplied ? told : joined(told);
        const words = parts.map((part) => text.slice(part.start, part.end)).join(` ${supplied ? `${supplied} ` : ""}`);
        if (
          words.length >= least ||
          !isWhole(words, locale) ||
          hangs(items, end, head.end, locale) ||
          standsIn(items, head.end, end, locale)
        )
          continue;
        found.push({ parts, replaced: antecedent !== null, supplied });
        least = words.length;
      }
    }
    return found;
  };
  const isBare = (end: number) => end <= head.end + 1;
  const bound = boundTo(head, items, locale);
  const ends = endsOf(clause, reader, locale.adjunct, head.end);
  const full = [...ends, ...endsOf(clause, reader, locale.circumstance, bound)].filter((end) => !isBare(end));
  const kept = (from: readonly number[], dated: boolean) => from.map((end) => ({ end, dated }));
  const bare = ends.filter(isBare);
  const whole = ends.filter((end) => !isBare(end));
  // Who does it is cut before what is done: "Le maire […] a prêté la salle pour une réunion publique".
  const found = shorter(
    [...find(kept(whole, true)), ...find([...kept(full, true), ...kept(full, false), ...kept(bare, true)])],
    text,
  );
  if (found.length > 0) return found;
  // "a ordonné le rappel [de tous les flacons]": where nothing else is left.
  const complements = endsOf(clause, reader, locale.complement, bound);
  const nouns = complements.filter((end) => !isBare(end) && isNoun(items, end, locale));
  const cut = find(nouns.map((end) => ({ end, dated: false })));
  const isSaid = reader.locale.clauses.quoting.has(head.lemma);
  return cut.length > 0 || isSaid ? cut : find(kept(full, false), LAST);
}

/** Each that is shorter than all before it. */
function shorter(titles: readonly Title[], text: string): Title[] {
  let least = LONGEST + 1;
  return titles.filter(({ parts }) => {
    const length = parts.reduce((sum, { start, end }) => sum + text.slice(start, end).length + 1, -1);
    const isShorter = length < least;
    if (isShorter) least = length;
    return isShorter;
  });
}

/** A common noun that has no article. */
const isHalf = (item: Item | undefined, { openers }: HappeningLocale) =>
  item?.kind === "word" && !item.capital && !openers.has(item.lower);

/** What stands before an item says enough without its complement: "le rappel", not "une dizaine", "trois ans". */
const isNoun = (items: readonly Item[], end: number, { articles, amount }: HappeningLocale) =>
  // "la liquidation", "la liquidation judiciaire"
  [1, 2].some((back) => articles.has(wordAt(items, end - back - 1)) && !amount.test(wordAt(items, end - back)));

/** What a participle goes without: "l'attentat [est] survenu", "les ponts [ont été] fermés"; null for "dénonçant". */
function auxiliaryOf(
  { start, form, passive }: VerbalClause["head"],
  items: readonly Item[],
  subject: number | null,
  { auxiliaries, singular }: HappeningLocale,
): string | null {
  const isOne = subject === null || singular.has(wordAt(items, subject));
  const agrees = items[start]?.readings.some((one) => one.form === "participle" && one.plural !== isOne);
  return form === "participle" && agrees ? auxiliaries[passive ? "done" : "moved"][isOne ? 0 : 1] : null;
}

/** Where the verb begins with its clitics: "n'a pas", "s'est", "y a". */
function verbStart(items: readonly Item[], head: number, from: number, { clitics }: HappeningLocale): number {
  let at = head;
  while (at - 1 >= from && clitics.has(wordAt(items, at - 1))) at--;
  return at;
}
