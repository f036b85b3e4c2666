import { listedEnd } from "./listed.ts";
import { isUpper } from "./particles.ts";
import { toPlaceKey } from "./placeNames.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/** So many words stand at most between two departments of one office: "de l'Aménagement [du territoire et], des Transports". */
const BETWEEN = 7;

/** "ministre de l'Intérieur", "délégué général aux Grands travaux": what is governed, not who. `before` is the department read last. */
export function isPortfolio(reading: Reading, first: number, before: number): boolean {
  const { folded, locale } = reading;
  const end = beforeJoints(reading, first);
  if (end === first - 1 || isSomebody(reading, first) || isBody(reading, first)) return false;
  if ((locale.portfolioHeads.has(folded(end)) && !isUpper(reading, first)) || isDepartment(reading, first, before))
    return true;
  // "directeur régional de la Santé"
  const field = locale.organizationWords.has(folded(first)) && !reading.capital(first + 1);
  const articled = locale.articles.has(folded(first - 1)) || locale.articleGender.has(folded(first - 1));
  if (field && articled && locale.roles.has(folded(beforeAdjectives(reading, end)))) return true;
  // "secrétaire général de la CGT" leads it
  const joint = folded(end + 1);
  const to = locale.toArticles.has(joint) || locale.toPrepositions.has(joint) || locale.pluralArticles.has(joint);
  const of = locale.genitives.has(joint) || isUpper(reading, first) || locale.seats.has(folded(first));
  const head = folded(beforeAdjectives(reading, end));
  return to && !of && (locale.portfolioHeads.has(head) || locale.deputies.has(head));
}

/** "ministre français [des Transports]", "ministre du Temps libre", whatever body has such a name. */
export function isDepartment(reading: Reading, first: number, before: number): boolean {
  const { folded, locale } = reading;
  const end = beforeJoints(reading, first);
  if (end === first - 1 || isUpper(reading, first) || isSomebody(reading, first) || isBody(reading, first))
    return false;
  return locale.ministers.has(folded(beforeAdjectives(reading, end))) || isNext(reading, first, before);
}

/** "ministre de François Hollande" */
const isSomebody = (reading: Reading, first: number): boolean => isGiven(reading, first) && reading.capital(first + 1);

/** "secrétaire général des Nations unies" */
function isBody(reading: Reading, first: number): boolean {
  const { locale, folded } = reading;
  return (
    locale.organizations.has(toPlaceKey(folded(first))) || listedEnd(reading, first, locale.organizations) !== null
  );
}

function beforeJoints({ folded, locale }: Reading, first: number): number {
  let at = first - 1;
  while (
    at > first - 5 &&
    !locale.portfolioHeads.has(folded(at)) &&
    (locale.articles.has(folded(at)) || locale.roleJoints.has(folded(at)))
  )
    at--;
  return at;
}

/** "général" of "délégué général": the noun, two adjectives before at most. */
function beforeAdjectives({ folded, locale }: Reading, end: number): number {
  let at = end;
  const isAdjective = () => locale.organizationAdjective.test(folded(at)) || locale.demonyms.has(folded(at));
  const isHead = () =>
    [locale.portfolioHeads, locale.ministers, locale.deputies].some((heads) => heads.has(folded(at)));
  while (at > end - 2 && !isHead() && isAdjective()) at--;
  return at;
}

/** ", des Infrastructures", "et de la Pêche" after "ministre de l'Aménagement du territoire". */
function isNext(reading: Reading, first: number, before: number): boolean {
  if (before < 0 || first - before > BETWEEN) return false;
  for (let at = before + 1; at < first; at++) if (continuesPortfolio(reading, at)) return true;
  return false;
}

/** The comma or "et" before another department: ", des Infrastructures". */
export function continuesPortfolio({ tokens, folded, locale, capital }: Reading, at: number): boolean {
  if (tokens[at]?.lower !== "," && !locale.coordinators.has(folded(at))) return false;
  if (!locale.genitives.has(folded(at + 1))) return false;
  return capital(locale.articles.has(folded(at + 2)) ? at + 3 : at + 2);
}
