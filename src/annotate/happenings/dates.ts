import type { Clause, Item, SentenceClauses } from "../clauses/clause.ts";
import { wordAt, wordsOf } from "../clauses/items.ts";
import type { FamilyLexicon } from "./families.ts";
import type { HappeningLocale } from "./locale.ts";

/** What a date is to the clause that holds it. */
export type DateRole =
  | "verb" // a fermé lundi
  | "noun" // les heurts du 3 mai
  | "aim" // prévu pour le 5 mai
  | "none"; // depuis lundi

/** A date, as the index of its item, with the clause that holds it. */
export interface ClauseDate {
  clause: Clause;
  item: number;
  role: DateRole;
}

/** Words before a date in which the noun stands that it may be the date of: "la mise en examen du maire le 3 mai". */
const BESIDE = 8;

/** Words before a date that say what it dates. */
const BEFORE = 9;

/** Each date of the sentence, with its clause and what it dates there; `text` is the article's. */
export function datesOf(
  { items, clauses }: SentenceClauses,
  text: string,
  families: FamilyLexicon,
  locale: HappeningLocale,
): ClauseDate[] {
  return items.flatMap((item, at): ClauseDate[] => {
    if (item.kind !== "time") return [];
    const within = clauses.find(({ parts }) => parts.some(({ start, end }) => start <= at && at < end));
    if (!within) return [];
    // "a recommencé [à travailler le 7 janvier]"
    const phase = within.kind === "purpose" ? within.parent : null;
    const isPhase = phase?.head?.end === within.parts[0]?.start && locale.phases.has(phase?.head?.lemma ?? "");
    const clause = phase && isPhase ? phase : within;
    const refersBack = locale.anaphoric.test(text.slice(item.start, item.end));
    // "… ont débattu de sa venue ce jour-là" dates what stands beside it, "Ce jour-là, …" the verb.
    const isBeside = clause.head !== null && at <= clause.head.end;
    const role = refersBack && !isBeside ? "none" : roleOf(items, at, text, clause, families, locale);
    return [{ clause, item: at, role }];
  });
}

function roleOf(
  items: readonly Item[],
  at: number,
  text: string,
  { head, kind }: Clause,
  families: FamilyLexicon,
  locale: HappeningLocale,
): DateRole {
  const from = Math.max(at - BEFORE, 0);
  const words = wordsOf(items, from, at);
  // "Incarcéré depuis lundi, …", "est mis en examen depuis lundi", "L'eau est potable depuis lundi": it began then.
  const isState = kind === "main" && head?.form === "present" && (head.passive || head.lemma === locale.be);
  const isDone = kind === "participial" && head?.passive && families.ofVerb(head, items);
  const isYear = /^\d{4}$/.test(text.slice(items[at]?.start, items[at]?.end));
  // "le baccalauréat 2016": one among others of its name.
  if (isYear && items[at - 1]?.kind === "word" && !isGoverned(items, at, locale)) return "none";
  if ((isState || isDone) && !isYear && locale.since.test(words)) return "verb";
  // "jusqu'au 3 mai", "après juin 2022", of which the whole is one expression
  const [first = ""] = text.slice(items[at]?.start, items[at]?.end).toLowerCase().split(/\s/);
  if (locale.bound.test(words) || locale.bound.test(first)) return "none";
  // "au lendemain de la grève": the day after which, only the strike's own date would tell.
  if (locale.beside.test(text.slice(items[at]?.start, items[at]?.end)) && locale.ofName.has(wordAt(items, at + 1)))
    return "none";
  if (locale.aim.test(words)) return "aim";
  if (locale.ofNoun.test(words)) {
    if (locale.ofVerb.test(words) || isRange(items, at, locale)) return "verb";
    return locale.occasion.test(words) ? "verb" : "noun";
  }
  const names = () => families.ofNoun(wordsOf(items, Math.max(at - BESIDE, 0), at).split(/[ ']/)) !== null;
  // "Perquisitions le 3 mai."
  if (head === null) return names() ? "noun" : "verb";
  // "La première séance depuis la mise en examen du maire le 3 mai a tourné court", but "Mardi, le 3 mai, la juge a …"
  if (
    at < head.start &&
    !locale.occasion.test(words) &&
    names() &&
    (items[at - 1]?.kind === "word" || !families.ofVerb(head, items))
  )
    return "noun";
  if (at < head.end) return locale.background.test(words) ? "noun" : "verb";
  // "avant son procès le 12 mars"
  const after = wordsOf(items, Math.max(head.end, from), at);
  // "a prêté la salle pour une réunion publique, jeudi à 20 heures"
  const planned = locale.planned.exec(after);
  if (planned && families.ofNoun(planned[0].split(/[ ']/))) return "noun";
  const apart = locale.apart.exec(after);
  return apart && families.ofNoun(apart[0].split(/[ ']/)) ? "noun" : "verb";
}

/** "en 2016", "depuis hier", "la séance d'hier": behind a preposition. */
export const isGoverned = (items: readonly Item[], at: number, { adverbial, ofName }: HappeningLocale) =>
  [adverbial, ofName].some((words) => words.has(wordAt(items, at - 1)));

/** "de lundi à mercredi", "du 3 au 5 mai" */
const isRange = (items: readonly Item[], at: number, { until }: HappeningLocale) =>
  items[at + 2]?.kind === "time" && until.has(wordAt(items, at + 1));
