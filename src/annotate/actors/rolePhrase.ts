import { isAmong } from "../../text/word-list.ts";
import { continuesPortfolio } from "./portfolios.ts";
import type { Reading } from "./reading.ts";
import { isTitle } from "./runs.ts";

/** A noun phrase that presents somebody, in token indexes; `last` inclusive, no determiner. */
export interface Phrase {
  first: number;
  head: number;
  last: number;
}

/** "chef de [gare]", "directrice d'[école]": without an article the noun says what somebody is, and names no place. */
export const isOfRole = ({ folded, locale }: Reading, noun: number): boolean =>
  locale.bareGenitives.has(folded(noun - 1)) && locale.roles.has(folded(noun - 2));

/** "ministre de la Transition écologique, de la Biodiversité, de la Forêt, de la Mer et de la Pêche" */
export const LONGEST = 28;

/**
 * How far the noun phrase that begins with the noun `head` goes, at most to `limit`: adjectives, complements, a second noun
 * after "et". "cofondateur et directeur général de ce réseau social" goes to "social". Token index, inclusive.
 */
export function reach(reading: Reading, head: number, limit: number): number {
  const { tokens, locale, folded, capital } = reading;
  const governs = isAmong(folded(head), locale.portfolioHeads, locale.ministers, locale.deputies);
  let last = head;
  while (last < limit && last < head + LONGEST) {
    const next = last + 1;
    const token = tokens[next];
    // Another paragraph
    if (reading.text.slice(tokens[last]?.end, token?.start).includes("\n")) return last;
    const party = partyEnd(reading, next);
    if (party !== null && (party === limit || locale.roleJoints.has(folded(party + 1)))) {
      last = party;
      continue;
    }
    if (governs && token?.lower === "," && continuesPortfolio(reading, next)) {
      const end = complement(reading, next + 1, limit);
      if (end === null) return last;
      last = end;
      continue;
    }
    if (token?.kind !== "word" && token?.kind !== "number") return last;
    // "ministre par intérim"
    if (next < limit && locale.roleTails.has(`${folded(next)} ${folded(next + 1)}`)) {
      last = next + 1;
      continue;
    }
    // "ministre des Relations avec le Parlement"
    if (governs && locale.departmentsWith.has(folded(last)) && locale.besidePrepositions.has(folded(next))) {
      const other = locale.articles.has(folded(next + 1)) ? next + 2 : next + 1;
      if (other > limit || !capital(other)) return last;
      last = other;
      continue;
    }
    if (capital(next) && !locale.articles.has(folded(next))) last = next;
    // "Grands travaux", "Haute autorité"
    else if (isModified(reading, last, head)) last = next;
    else if (isAdjective(reading, next)) last = next;
    else {
      const end = complement(reading, next, limit);
      if (end === null) return last;
      last = end;
    }
    // "président de l'Union des métiers et des industries": a name is gone through whole
    const whole = reading.nameEnd(last);
    if (whole <= limit) last = whole;
  }
  return last;
}

/** "(PS)" in "le maire (PS) de Lens", "(divers droite)": its last token. */
export function partyEnd({ tokens }: Reading, open: number): number | null {
  if (tokens[open]?.lower !== "(") return null;
  let at = open + 1;
  while (at < open + 4 && tokens[at]?.kind === "word") at++;
  return at > open + 1 && tokens[at]?.lower === ")" ? at : null;
}

/** The token before such a parenthesis that ends at `close`, or `close` itself where none does. */
export function beforeParty(reading: Reading, close: number): number {
  for (let open = close - 2; open > close - 5; open--) if (partyEnd(reading, open) === close) return open - 1;
  return close;
}

/** The same, without the bound of a name. */
export function roleEnd(reading: Reading, head: number): number {
  return reach(reading, head, head + LONGEST);
}

/** The noun after an adjective with a capital. */
function isModified({ tokens, folded, locale, capital, joined }: Reading, last: number, head: number): boolean {
  if (last === head || !capital(last) || !joined(last) || tokens[last + 1]?.kind !== "word") return false;
  const next = folded(last + 1);
  return (
    locale.bodyAdjectives.has(folded(last).replace(/s$/, "")) && !locale.stops.has(next) && !locale.roleJoints.has(next)
  );
}

function isAdjective({ folded, locale }: Reading, index: number): boolean {
  return (
    locale.organizationAdjective.test(folded(index)) ||
    locale.roleAdjectives.has(folded(index)) ||
    // "de la ligne bleue"
    (locale.movementAdjective.test(folded(index)) && !locale.roles.has(folded(index - 1))) ||
    locale.demonyms.has(folded(index)) ||
    // "chef cuisinier"
    (locale.roles.has(folded(index)) && locale.roles.has(folded(index - 1)))
  );
}

/** "de la société", "à la sécurité", "en chef", "et directeur": joints, then a noun. */
function complement({ tokens, locale, folded, capital, joined }: Reading, first: number, limit: number): number | null {
  // "commandant la force Onyx" is a verb
  if (locale.articles.has(folded(first)) && !capital(first)) return null;
  let at = first;
  // "chargé à", but not "le journaliste a"
  // "architecte chez Novatel"
  const joint = (index: number) =>
    (locale.roleJoints.has(folded(index)) && !locale.auxiliaries.has(tokens[index]?.lower ?? "")) ||
    (locale.organizationPrepositions.has(folded(index)) && capital(index + 1));
  while (at < first + 4 && joint(at) && joined(at)) at++;
  if (at === first) return null;
  // "l'avocat de M. Morel"
  if (isTitle({ tokens, locale, folded, capital }, at)) at = tokens[at + 1]?.lower === "." ? at + 2 : at + 1;
  // "mère de trois enfants", "et ancienne directrice"
  if ((locale.determiners.has(folded(at)) || locale.roleModifiers.has(folded(at))) && joined(at)) at++;
  const token = tokens[at];
  // "des moins [de 13 ans]"
  const aged =
    token?.kind === "number" && locale.ageBounds.has(folded(first - 1)) && locale.ageNouns.has(folded(at + 1));
  if (aged && at < limit) return at + 1;
  if (at > limit || token?.kind !== "word") return null;
  // "de biologie et de chimie"
  const parallel = locale.genitives.has(folded(first + 1));
  if (locale.coordinators.has(folded(first)) && !parallel && !locale.roles.has(folded(at)) && !capital(at)) return null;
  return locale.stops.has(folded(at)) ? null : at;
}
