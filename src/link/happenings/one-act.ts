import { GRAVE } from "../../annotate/happenings/families.ts";
import { foldWord } from "../../text/fold.ts";
import { areApart, areAtOnce } from "./days.ts";
import type { Happening } from "./happening.ts";

/** Two articles tell of one affair. */
export type AreRelated = (article: string, other: string) => boolean;

/** Acts that one does several times a day: talk, visits. */
const ROUTINE = 1;
/** Letters that the forms of a verb have in common. */
const ROOT = 5;

/** Both tell an act of one family, no routine, at hours that agree: "a voté la suspension", "suspend". */
export const areOfOneKind = (a: Happening, b: Happening): boolean =>
  (a.family?.weight ?? 0) > ROUTINE &&
  (b.family?.weight ?? 0) > ROUTINE &&
  [...a.acts].some((act) => b.acts.has(act)) &&
  !areApart(a, b);

/** An act that one person or place has in both. */
export function isOneAct(a: Happening, b: Happening): boolean {
  if (!areOfOneKind(a, b)) return false;
  if (a.patients.length > 0 && b.patients.length > 0) return meet(a.patients, b.patients);
  return a.actors.length > 0 && b.actors.length > 0 && meet(a.actors, b.actors);
}

/**
 * An act of which one telling knows nobody that the other does not: a noun with a date, "les perquisitions du 16 mars"; what was announced for
 * the day; what one sentence tells twice of its subject; or, in articles of one affair, a disaster, and a grave act told of one hour or in
 * common words.
 */
export function isOneDeed(a: Happening, b: Happening, areRelated: AreRelated): boolean {
  if (!areOfOneKind(a, b)) return false;
  if (a.basis === "noun" || b.basis === "noun" || a.mood !== b.mood) return true;
  // "Le gardien a été interpellé et placé en garde à vue"
  if (a.article === b.article) return a.start === b.start && a.subject !== null && a.subject.start === b.subject?.start;
  if (a.persons.size + b.persons.size > 0) return false;
  if (common(a.names, b.names) < Math.min(a.names.size, b.names.size)) return false;
  // "Suspendu lundi, …": whom, nobody knows.
  if ([a, b].some(({ passive, subject, verb }) => passive && subject === null && verb !== "")) return false;
  if (!areRelated(a.article, b.article)) return false;
  // "ont manifesté devant l'usine", "ont défilé jusqu'aux grilles de l'usine": what is less grave is done more often.
  if (Math.min(weightOf(a), weightOf(b)) < GRAVE) return wordsAlike(a, b) > 1;
  return areAtOnce(a, b) || (a.strikes && b.strikes) || wordsAlike(a, b) > 0;
}

/** What one court did on a day, where one of the two tells it by no act that we know: "le tribunal de Brest a mis fin à cent ans d'histoire". */
export const isOneRuling = (a: Happening, b: Happening): boolean =>
  a.article !== b.article &&
  a.court !== null &&
  a.court === b.court &&
  (!a.family || !b.family) &&
  a.persons.size + b.persons.size === 0 &&
  !areApart(a, b);

/** "Le tribunal liquidait l'entreprise", "le tribunal de Brest a prononcé la liquidation": a word in common beside the verb. */
export const saysLike = (a: Happening, b: Happening): boolean => wordsAlike(a, b) > 0;

function wordsAlike(a: Happening, b: Happening): number {
  const verbs = [a.verb, b.verb].map((verb) => foldWord(verb).slice(0, ROOT));
  const words = (one: Happening) =>
    new Set([...one.stems, ...one.names].filter((word) => !verbs.some((verb) => verb && word.startsWith(verb))));
  return common(words(a), words(b));
}

/** Two persons are two. */
export const areTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && common(a, b) === 0;

export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

const weightOf = ({ family }: Happening) => family?.weight ?? 0;

const meet = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));
