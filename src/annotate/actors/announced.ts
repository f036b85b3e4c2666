import { isAmong } from "../../text/word-list.ts";
import { isDemonymWord } from "./heads.ts";
import type { ActorLocale } from "./locale.ts";
import type { Reading } from "./reading.ts";

/**
 * "Santé solidaire" after "le syndicat Santé solidaire réclame": a capital and a lower-case word that the article presents as one
 * name. Such a word is an adjective of names, or stands right before the verb. Folded, a space between.
 */
export function findAnnounced(reading: Reading): ReadonlySet<string> {
  const { tokens, locale, folded, capital, joined } = reading;
  const announced = new Set<string>();
  for (let noun = 0; noun + 2 < tokens.length; noun++) {
    const type = locale.organizationTypes.has(folded(noun)) || locale.membershipNouns.has(folded(noun));
    // "les colonnes de Midi olympique"
    const owner = locale.organizationOwned.has(folded(noun)) && locale.genitives.has(folded(noun + 1));
    if (capital(noun) || !(type || owner)) continue;
    const first = owner ? noun + 2 : noun + 1;
    const word = tokens[first + 1];
    if (!capital(first) || word?.kind !== "word" || word.capital || !joined(first - 1) || !joined(first)) continue;
    if (isAdjective(reading, first + 1) || (type && isBeforeVerb(reading, first + 1)))
      announced.add(pair(reading, first));
  }
  return announced;
}

/** Whether the word after the token `last` belongs to the name, as the article announced it. */
export function isAnnounced(reading: Reading, announced: ReadonlySet<string>, last: number): boolean {
  return reading.joined(last) && announced.has(pair(reading, last));
}

const pair = ({ folded }: Reading, first: number) => `${folded(first)} ${folded(first + 1)}`;

function isAdjective({ folded, locale }: Reading, index: number): boolean {
  const word = folded(index);
  if (isDemonymWord(word, locale)) return false;
  if (locale.bannerWords.has(word)) return true;
  return locale.organizationAdjective.test(word) || locale.movementAdjective.test(word);
}

/** "l'association Air vivant [réclame]", but not "le groupe Duralex créé", "le groupe Duralex a annoncé". */
function isBeforeVerb({ tokens, folded, locale }: Reading, index: number): boolean {
  const word = folded(index);
  if (isSmall(word, locale) || locale.agentVerb.test(word)) return false;
  if (locale.participle.test(tokens[index]?.lower ?? "") || isDemonymWord(word, locale)) return false;
  return locale.agentVerb.test(folded(index + 1)) || locale.auxiliaries.has(folded(index + 1));
}

/** A word of the language that no name ends with. */
export const isSmall = (word: string, locale: ActorLocale): boolean =>
  isAmong(
    word,
    ...[locale.ordinary, locale.stops, locale.joints],
    ...[locale.roleJoints, locale.auxiliaries, locale.predicates],
  );
