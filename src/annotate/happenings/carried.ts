import { type Clause, hasVerb, type VerbalClause, type VerbGroup } from "../clauses/clause.ts";
import { wordsOf } from "../clauses/items.ts";
import { followsMoment } from "../clauses/moment.ts";
import type { ClauseDate } from "./dates.ts";
import type { Reader } from "./happening.ts";
import { joinedTo } from "./joined.ts";
import { ownWords } from "./own-words.ts";

/** The dates of each clause; one that has none of its own takes those of another. */
export type ClauseDates = ReadonlyMap<Clause, readonly ClauseDate[]>;

/**
 * What clauses without a date take from others: "[Réunis vendredi], les dockers ont voté", "Il était 7 heures, mardi, [lorsque la police a
 * sonné]", "a été entendu lundi [puis mis en examen]", "[L'incendie de mardi] a fait deux morts".
 */
export function carriedDates(reader: Reader, own: ClauseDates, ofNouns: readonly ClauseDate[]): ClauseDates {
  const found = new Map<Clause, readonly ClauseDate[]>();
  for (const clause of reader.read.clauses.filter(hasVerb)) {
    if (own.has(clause)) continue;
    const dates =
      ofMoment(reader, clause, own) ??
      ofSetting(reader, clause, own) ??
      ofSubject(reader, clause, [...ofNouns, ...occurring(reader, clause, own)]);
    const joined = joinedTo(reader, clause);
    const before = joined && goesOn(clause, joined) ? (own.get(joined) ?? found.get(joined)) : undefined;
    const carried = dates ?? before;
    if (carried) found.set(clause, carried);
  }
  return found;
}

/** "Il était 7 heures, mardi": a clause that only says when; what happened then stands in the one that took its dates. */
export const isMoment = ({ read, locale }: Reader, clause: Clause, carried: ClauseDates) =>
  [...carried.keys()].some((one) => one.parent === clause && followsMoment(one, read.items, locale.clauses));

const ofMoment = ({ read: { items }, locale }: Reader, clause: VerbalClause, own: ClauseDates) =>
  clause.parent && followsMoment(clause, items, locale.clauses) ? (own.get(clause.parent) ?? null) : null;

/** "Entendu lundi, le maire a nié", "Le conseil, réuni lundi, a voté": the day of what the main act is done in. */
function ofSetting({ read: { clauses }, locale }: Reader, clause: VerbalClause, own: ClauseDates) {
  const { settings, meetings } = locale.happenings;
  const isSetting = ({ start, lemma }: VerbGroup) => (start === 0 ? settings : meetings).has(lemma);
  const setting = clauses
    .filter(hasVerb)
    .find(
      ({ kind, parent, head, detached }) =>
        kind === "participial" && parent === clause && detached && head.start < clause.head.start && isSetting(head),
    );
  return (setting && own.get(setting)) ?? null;
}

/** "Des heurts, [survenus mardi], ont fait deux blessés" */
const occurring = ({ read: { clauses }, locale }: Reader, clause: VerbalClause, own: ClauseDates) =>
  clauses.flatMap((one) =>
    one.kind === "participial" && one.parent === clause && locale.happenings.occurring.has(one.head?.lemma ?? "")
      ? (own.get(one) ?? [])
      : [],
  );

/** "L'incendie de mardi a fait deux morts": what an act did, it did on its day. */
function ofSubject(
  { read: { items }, families, locale }: Reader,
  clause: VerbalClause,
  ofNouns: readonly ClauseDate[],
) {
  const { happenings } = locale;
  const subject = ownWords(clause, items, happenings);
  const inside = ofNouns.filter(({ item }) => subject && subject.start < item && item < subject.end);
  if (!subject || inside.length === 0) return null;
  // "La grève du 3 mai a été suivie par la moitié des dockers", "La marche du 3 mai s'est tenue": so it was on its day.
  if (happenings.attended.has(clause.head.lemma)) return inside;
  if (clause.head.passive) return null;
  const isAct = families.ofNoun(wordsOf(items, subject.start, inside[0]?.item ?? 0).split(/[\s']+/)) !== null;
  const { head } = clause;
  const done =
    families.ofVerb(head, items) ?? families.heaviest(wordsOf(items, head.end, head.end + DONE).split(/[\s']+/));
  return isAct && done && happenings.consequences.has(done.name) ? inside : null;
}

/** Words after a verb in which its victims stand: "a fait près de vingt blessés". */
const DONE = 6;

/** "a été entendu et a été inculpé": what is told in the same form went on the same day. */
const goesOn = ({ head }: VerbalClause, before: Clause) =>
  before.head !== null &&
  before.head.form === head.form &&
  (head.form === "past" || (isCompound(head) && isCompound(before.head)));

const isCompound = ({ start, end, shared }: VerbalClause["head"]) => shared !== undefined || end - start > 1;
