import { GRAVE } from "../../annotate/happenings/families.ts";
import { daysFrom } from "../../text/days.ts";
import { foldWord } from "../../text/fold.ts";
import { perObject } from "../../text/per-object.ts";
import type { Happening } from "./happening.ts";

/** Of the shorter one's stems, how many the other must have. */
const SHARED = 0.5;
/** The same where one of the two names nobody, or both stand in one article, which rarely tells a thing twice. */
const SHARED_UNSURE = 0.65;
/** Of a headline's words, how many the news that opens its article must have … */
const OPENING = 0.3;
/** … in so much of the article. */
const HEAD = 0.15;
/** Acts that one does several times a day: talk, visits. */
const ROUTINE = 1;
/** Letters that the forms of a verb have in common. */
const ROOT = 5;
/** Hours that are two tellings of one (ms): "20 h 40", "peu après 21 heures". */
const NEAR = 5_400_000;

/**
 * How much two happenings of one day share, 0 where they tell two things. A name that both hold is needed where both have names, and no
 * more; but two persons are two, whatever name they share: "Antoine Delmas", "Paul Delmas". One actor and one family of acts need few words.
 */
export function alike(a: Happening, b: Happening): number {
  if (areTwo(a.persons, b.persons) || areTold(a, b)) return 0;
  const shared = common(a.stems, b.stems);
  const names = common(a.names, b.names);
  const least = Math.max(Math.min(a.stems.size, b.stems.size), 1);
  const bothName = a.names.size > 0 && b.names.size > 0;
  const likeness = shared / least;
  if (isOneAct(a, b) || isOneNews(a, b)) return Math.max(likeness, SHARED);
  if (bothName && names === 0) return 0;
  if (votes(a, b) || isOneDeed(a, b) || isOneRuling(a, b)) return Math.max(likeness, SHARED);
  // "a ouvert une instruction": one word is all there is, and who did it is the same in full.
  if (shared < 2 && !(shared === 1 && least === 1 && names > 1)) return 0;
  return likeness >= (bothName && a.article !== b.article ? SHARED : SHARED_UNSURE) ? likeness : 0;
}

/**
 * Whether two happenings can be one: of one day; or of one grave act, on days that touch where an article looks back, or where one gives but
 * the month: news of two days is of two things.
 */
export const canMeet = (a: Happening, b: Happening): boolean =>
  areOfOneDay(a, b) ||
  ((((a.isLater || b.isLater) && isNextTo(a, b)) || isMonthOf(a, b) || isMonthOf(b, a)) && isOneAct(a, b));

const isNextTo = (a: Happening, b: Happening) =>
  a.days.some((day) => b.days.some((other) => Math.abs(daysFrom(day, other)) <= 1));

/** "en septembre" of "le 30 septembre" */
const isMonthOf = (month: Happening, { days: [day] }: Happening) =>
  month.days.length === 0 && month.when.length === MONTH && day?.startsWith(month.when) === true;

/** Letters of "2021-01". */
export const MONTH = 7;

/** An act of one family that one person or place has in both, at hours that agree. */
function isOneAct(a: Happening, b: Happening): boolean {
  const [from, to] = [a.family, b.family];
  if (!from || from.name !== to?.name || from.weight <= ROUTINE || areApart(a, b)) return false;
  if (a.patients.length > 0 && b.patients.length > 0) return meet(a.patients, b.patients);
  return a.actors.length > 0 && b.actors.length > 0 && meet(a.actors, b.actors);
}

/**
 * "Le tribunal liquidait l'entreprise", "le tribunal de Brest a prononcé la liquidation": a grave act done to no person, where one telling
 * names nobody that the other does not, and both have a word beside the verb.
 */
function isOneDeed(a: Happening, b: Happening): boolean {
  if (!a.family || a.family.name !== b.family?.name || a.family.weight < GRAVE || areApart(a, b)) return false;
  if (
    a.article === b.article ||
    a.persons.size + b.persons.size > 0 ||
    common(a.names, b.names) < Math.min(a.names.size, b.names.size)
  )
    return false;
  const verbs = [a.verb, b.verb].map((verb) => foldWord(verb).slice(0, ROOT));
  const words = (one: Happening) =>
    new Set([...one.stems, ...one.names].filter((word) => !verbs.some((verb) => verb && word.startsWith(verb))));
  return common(words(a), words(b)) > 0;
}

/** What one court did on a day, where one of the two tells it by no act that we know: "le tribunal de Brest a mis fin à cent ans d'histoire". */
const isOneRuling = (a: Happening, b: Happening): boolean =>
  a.article !== b.article &&
  a.court !== null &&
  a.court === b.court &&
  (!a.family || !b.family) &&
  a.persons.size + b.persons.size === 0 &&
  !areApart(a, b);

/** What a headline says, and the sentence of its article that tells it, of the same words and actors: of a part of them where it opens the article. */
function isOneNews(a: Happening, b: Happening): boolean {
  const [headline, other] = a.isHeadline ? [a, b] : [b, a];
  if (!headline.isHeadline || a.article !== b.article) return false;
  const words = wordsOf(headline);
  return common(words, wordsOf(other)) >= (opensArticle(other) ? OPENING : SHARED) * words.size;
}

const wordsOf = perObject(({ stems, names, actors }: Happening) => new Set([...stems, ...names, ...actors]));

const opensArticle = ({ date, basis, depth, kind }: Happening) =>
  (date === null && basis === "article") || (depth < HEAD && kind === "main");

/** "les perquisitions du 16 mars" names nobody, and is what happened on that day; so is what was announced for it. */
const votes = (a: Happening, b: Happening) =>
  a.family !== null &&
  a.family.weight > ROUTINE &&
  a.family.name === b.family?.name &&
  !areApart(a, b) &&
  (a.basis === "noun" || b.basis === "noun" || a.mood !== b.mood);

/** "suspend Paul Ferrandi, inculpé jeudi": two acts of one sentence. */
const areTold = (a: Happening, b: Happening) =>
  a.article === b.article && a.start === b.start && a.family?.name !== b.family?.name;

/** At two hours of a day that are no two roundings of one. */
function areApart(a: Happening, b: Happening): boolean {
  const [first, second] = [a, b].flatMap(({ when }) => (/T\d/.test(when) ? Date.parse(when) : []));
  return first !== undefined && second !== undefined && Math.abs(first - second) > NEAR;
}

const meet = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

const areTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && common(a, b) === 0;

/** Most give one day. */
const areOfOneDay = (a: Happening, b: Happening) =>
  a.days.length < 2 && b.days.length < 2 ? (a.days[0] ?? a.when) === (b.days[0] ?? b.when) : meet(daysOf(a), daysOf(b));

const daysOf = ({ days, when }: Happening) => (days.length > 0 ? days : [when]);
