import type { Happening } from "./happening.ts";

/** Of the shorter one's stems, how many the other must have. */
const SHARED = 0.5;
/** The same where one of the two names nobody, or both stand in one article, which rarely tells a thing twice. */
const SHARED_UNSURE = 0.65;
/** The same where somebody does an act of one family on one day: "a été inculpé", "la mise en examen". */
const SHARED_ACT = 0.2;
/** Acts that one does several times a day: talk, visits. */
const ROUTINE = 1;

/**
 * How much two happenings of one day share, 0 where they tell two things. A name that both hold is needed where both have names, and no
 * more; but two persons are two, whatever name they share: "Antoine Delmas", "Paul Delmas". One actor and one family of acts need few words.
 */
export function alike(a: Happening, b: Happening): number {
  const shared = common(a.stems, b.stems);
  const names = common(a.names, b.names);
  const least = Math.min(a.stems.size, b.stems.size);
  const bothName = a.names.size > 0 && b.names.size > 0;
  if ((bothName && names === 0) || areTwo(a.persons, b.persons)) return 0;
  const likeness = shared / least;
  if (isOneAct(a, b) && likeness >= SHARED_ACT) return Math.max(likeness, SHARED);
  // "a ouvert une instruction": one word is all there is, and who did it is the same in full.
  if (shared < 2 && !(shared === 1 && least === 1 && names > 1)) return 0;
  return likeness >= (bothName && a.article !== b.article ? SHARED : SHARED_UNSURE) ? likeness : 0;
}

/** The same actor in the same family of acts, told by two articles, at no two hours. */
function isOneAct(a: Happening, b: Happening): boolean {
  if (!a.family || a.family.name !== b.family?.name || a.family.weight <= ROUTINE || a.article === b.article)
    return false;
  const hours = [a, b].filter(({ when }) => /T\d/.test(when)).map(({ when }) => when);
  if (hours.length === 2 && hours[0] !== hours[1]) return false;
  return a.actors.some((id) => b.actors.includes(id));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

const areTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && common(a, b) === 0;
