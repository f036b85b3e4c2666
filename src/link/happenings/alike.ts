import { GRAVE } from "../../annotate/happenings/families.ts";
import { perObject } from "../../text/per-object.ts";
import { areOfOneDay, areOfOneNight, isNextTo } from "./days.ts";
import { type Happening, isEntry } from "./happening.ts";
import { type AreRelated, areOfOneKind, areTwo, common, isOneAct, isOneDeed, isOneRuling } from "./one-act.ts";

/** Of the shorter one's stems, how many the other must have. */
const SHARED = 0.5;
/** The same where one of the two names nobody and is no entry of a chronology, which says little, or both stand in one article, which rarely tells a thing twice. */
const SHARED_UNSURE = 0.65;
/** Of a headline's words, how many the news that opens its article must have … */
const OPENING = 0.3;
/** … in so much of the article. */
const HEAD = 0.15;

/**
 * How much two happenings of one day share, 0 where they tell two things. A name that both hold is needed where both have names, and no
 * more; but two persons are two, whatever name they share: "Antoine Delmas", "Paul Delmas". One actor and one family of acts need few words.
 */
export function alike(a: Happening, b: Happening, areRelated: AreRelated = () => true): number {
  if (areTwo(a.persons, b.persons) || areTold(a, b)) return 0;
  const shared = common(a.stems, b.stems);
  const names = common(a.names, b.names);
  const least = Math.max(Math.min(a.stems.size, b.stems.size), 1);
  const bothName = a.names.size > 0 && b.names.size > 0;
  const likeness = shared / least;
  if (isOneAct(a, b) || isOneNews(a, b)) return Math.max(likeness, SHARED);
  if (bothName && names === 0) return 0;
  if (isOneDeed(a, b, areRelated) || isOneRuling(a, b)) return Math.max(likeness, SHARED);
  // "a ouvert une instruction": one word is all there is, and who did it is the same in full.
  if (shared < 2 && !(shared === 1 && least === 1 && names > 1)) return 0;
  const isTerse = isEntry(a) !== isEntry(b);
  return likeness >= ((bothName || isTerse) && a.article !== b.article ? SHARED : SHARED_UNSURE) ? likeness : 0;
}

/**
 * Whether two happenings can be one: of one day; or of one act, where a night ends or begins on the other's day, or on days that touch where an
 * article looks back: news of two days is of two things.
 */
export const canMeet = (a: Happening, b: Happening): boolean =>
  areOfOneDay(a, b) ||
  (areOfOneNight(a, b) && areOfOneKind(a, b)) ||
  ((a.isLater || b.isLater) && isNextTo(a, b) && isOneAct(a, b));

/**
 * What a headline says, and the sentence of its article that tells it: of the same words and actors; or where it opens the article, of a part
 * of them, or of the same act.
 */
function isOneNews(a: Happening, b: Happening): boolean {
  const [headline, other] = a.isHeadline ? [a, b] : [b, a];
  if (!headline.isHeadline || a.article !== b.article) return false;
  const words = wordsOf(headline);
  const shared = common(words, wordsOf(other));
  if (!opensArticle(other)) return shared >= SHARED * words.size;
  return shared >= OPENING * words.size || areOfOneKind(a, b) || isPicture(headline, other);
}

/** "Le syndicat coupe les vivres à Arnal", of which the news is "Le comité du syndicat a voté la suspension des paiements": who does what no act says. */
const isPicture = (headline: Happening, { actors, family }: Happening) =>
  headline.family === null && (family?.weight ?? 0) >= GRAVE && headline.subjects.some((id) => actors.includes(id));

const wordsOf = perObject(({ stems, names, actors }: Happening) => new Set([...stems, ...names, ...actors]));

const opensArticle = ({ date, basis, depth, kind }: Happening) =>
  (date === null && basis === "article") || (depth < HEAD && kind === "main");

/** "suspend Paul Ferrandi, inculpé jeudi": two acts of one sentence. */
const areTold = (a: Happening, b: Happening) =>
  a.article === b.article && a.start === b.start && a.family?.name !== b.family?.name;
