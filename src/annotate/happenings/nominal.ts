import { type Clause, hasVerb, type VerbalClause } from "../clauses/clause.ts";
import { rangeOf, wordAt } from "../clauses/items.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { newsDays } from "./lead.ts";
import { LONGEST } from "./title.ts";
import { withoutStop } from "./title-ends.ts";

/** Words before a colon that only say where or of whom: "Normandie :", "Affaire Duval :". */
const PLACE = 5;
/** Words of the longest noun that names an act: "mise en garde à vue". */
const NOUN = 5;

/**
 * The news of a headline that has no verb, of the article's day or of one of those before: "Attentat à la voiture piégée à Ankara", "Normandie :
 * meurtre d'un prêtre". What it tells of as known ("L'incendie de la halle") or only names beside ("Incendie de la halle : trois questions") is no news.
 */
export function nominalOf(reader: Reader, day: string): FoundHappening[] {
  const { read, text, mentions, families, locale } = reader;
  const { items } = read;
  const start = newsIn(reader)?.parts[0]?.start;
  if (start === undefined) return [];
  const end = withoutStop(items, items.length);
  const from = nounAt(reader, start, end);
  if (from === null) return [];
  const act = families.beginning(
    items.slice(from, Math.min(from + NOUN, end)).map(({ lower }) => lower.replace("'", "")),
  );
  if (!act || !locale.happenings.abrupt.has(act.family.name)) return [];
  const range = rangeOf(items, { start, end });
  if (text.slice(range.start, range.end).length > LONGEST) return [];
  // "Mort de Louis Garnier"
  const next = locale.happenings.ofName.has(wordAt(items, from + act.length))
    ? items[from + act.length + 1]
    : undefined;
  const named = next && mentions.find(({ start }) => start === next.start);
  const whom = named ? { start: named.start, end: named.end } : null;
  return [
    {
      ...{ ...range, kind: "main", mood: "fact", verb: "", family: act.family, decided: null, passive: true },
      ...{ subject: whom, agent: whom, patient: whom, ...newsDays(day) },
      titles: [{ parts: [range], replaced: false, supplied: null }],
    },
  ];
}

/** The clause that tells the news: the last one, without a verb in the whole headline but in what describes a noun. */
function newsIn({ read: { items, clauses }, locale: { happenings } }: Reader): Clause | null {
  if (wordAt(items, items.length - 1) === "?") return null;
  const describes = ({ kind, head }: VerbalClause) =>
    kind === "relative" || (head.form === "participle" && !happenings.undoing.has(head.lemma));
  if (!clauses.filter(hasVerb).every(describes)) return null;
  const mains = clauses.filter(({ kind, parent }) => kind === "main" && parent === null);
  const isPlace = ({ parts }: Clause) => parts.every(({ start, end }) => end - start <= PLACE);
  return mains.slice(0, -1).every(isPlace) ? (mains.at(-1) ?? null) : null;
}

/** Where the noun stands behind what counts or describes it, "au moins deux nouvelles"; null behind "l'", "aucune", "plus de". */
function nounAt({ read: { items }, locale: { happenings } }: Reader, start: number, end: number): number | null {
  let at = start;
  let isCounted = false;
  let isMeasured = false;
  for (; at < end; at++) {
    const word = wordAt(items, at);
    if (items[at]?.kind === "number" || happenings.amount.test(word)) isCounted = true;
    else if (happenings.measures.has(word)) isMeasured = true;
    else if (happenings.numerals.has(word)) isCounted = true;
    else if (!happenings.indefinite.has(word) && !happenings.epithets.has(word)) break;
  }
  return at < end && (isCounted || !isMeasured) ? at : null;
}
