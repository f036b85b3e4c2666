import { isAmong } from "../../text/word-list.ts";
import { isSmall } from "./announced.ts";
import { isDemonymWord } from "./heads.ts";
import { isUpper } from "./particles.ts";
import { isPlace } from "./placeNames.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/**
 * "Le Héron bavard affirme", "du Héron bavard": a title of a capital and a word in lower case. The word belongs to it where it stands
 * there at every mention, of two and more, or right before the verb or what tells of what kind it is (", mouvement citoyen"). "le Courrier du dimanche": so does a weekday after "du".
 * First and last tokens; at the head of a sentence the article is the title's own.
 */
export function findTailed(reading: Reading): Map<number, number> {
  const found = new Map<number, number>();
  const tails = new Map<string, { tail: string; at: number[]; sure: boolean } | null>();
  for (let at = 1; at < reading.tokens.length; at++) {
    const day = reading.capital(at) && !reading.opens(at) ? weekdayEnd(reading, at) : null;
    if (day !== null) found.set(begins(reading, at), day);
    if (!isTitleNoun(reading, at)) continue;
    const noun = reading.folded(at);
    const tail = reading.folded(at + 1);
    const known = tails.get(noun);
    if (known === null) continue;
    if (!isTail(reading, at + 1, /[sx]$/.test(noun)) || (known && known.tail !== tail)) tails.set(noun, null);
    else {
      const title = known ?? { tail, at: [], sure: false };
      title.at.push(at);
      title.sure ||= isBeforeVerb(reading, at + 2) || isBeforeType(reading, at + 2);
      tails.set(noun, title);
    }
  }
  for (const title of tails.values())
    if (title && (title.sure || title.at.length > 1)) for (const at of title.at) found.set(begins(reading, at), at + 1);
  return found;
}

/** "Héron" after an article, inside a sentence: nobody's name, no place, no acronym, no office. */
function isTitleNoun(reading: Reading, at: number): boolean {
  const { locale, folded, capital, opens, joined } = reading;
  const word = folded(at);
  if (!capital(at) || opens(at) || !joined(at - 1) || !joined(at)) return false;
  const before = folded(at - 1);
  if (!isAmong(before, locale.articles, locale.articleGender, locale.pluralArticles)) return false;
  if (isGiven(reading, at) || isPlace(reading, at) || isUpper(reading, at) || isDemonymWord(word, locale)) return false;
  const { ordinary, roles, seats, organizationHeads, placeHeads, bodyAdjectives } = locale;
  const isKnown = (noun: string) =>
    isAmong(noun, ordinary, roles, seats, organizationHeads, placeHeads, bodyAdjectives);
  return !isKnown(word) && !isKnown(word.replace(/s$/, ""));
}

/** "du dimanche", but not "du dimanche 4 mai" */
function weekdayEnd({ locale, folded, tokens, joined }: Reading, at: number): number | null {
  const contracted = locale.genitives.has(folded(at + 1)) && locale.articleGender.has(folded(at + 1));
  return contracted && locale.weekdays.has(folded(at + 2)) && joined(at + 1) && tokens[at + 3]?.kind !== "number"
    ? at + 2
    : null;
}

/** An adjective or participle, as far as can be told: no small word, no verb of saying. */
function isTail({ tokens, locale, folded, capital }: Reading, at: number, plural: boolean): boolean {
  const word = folded(at);
  if (tokens[at]?.kind !== "word" || capital(at) || word.length < 4 || locale.demonyms.has(word)) return false;
  // "les Bonnets rouges" are a movement
  if (plural && locale.movementAdjective.test(word)) return false;
  const verb = [locale.agentVerb, locale.personalVerb, locale.firmVerb].some((form) => form.test(word));
  return !verb && !locale.willVerbs.has(word) && !isSmall(word, locale);
}

function isBeforeVerb({ folded, locale, tokens }: Reading, at: number): boolean {
  const verb = locale.agentVerb.test(folded(at)) && !locale.participle.test(tokens[at]?.lower ?? "");
  return verb || locale.auxiliaries.has(tokens[at]?.lower ?? "");
}

/** ", mouvement", ", un collectif" */
function isBeforeType({ tokens, folded, locale }: Reading, at: number): boolean {
  if (tokens[at]?.lower !== ",") return false;
  const noun = locale.determiners.has(folded(at + 1)) ? at + 2 : at + 1;
  return locale.organizationTypes.has(folded(noun)) && !tokens[noun]?.capital;
}

/** The title's own article, where it opens a sentence or has a capital inside it. */
function begins({ capital, folded, locale }: Reading, at: number): number {
  return capital(at - 1) && locale.articles.has(folded(at - 1)) ? at - 1 : at;
}
