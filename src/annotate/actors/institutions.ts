import { perObject } from "../../text/per-object.ts";
import { listedEnd } from "./listed.ts";
import { isRoman } from "./ordinary.ts";
import { hasParticle, isUpper } from "./particles.ts";
import { isPlace } from "./placeNames.ts";
import { continuesPortfolio } from "./portfolios.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/** Longest name of an institution, in tokens. */
const LONGEST = 20;

/** The last token of the name of a body that begins at `first`, whatever makes it one; null where none does. */
export function bodyEnd(reading: Reading, first: number): number | null {
  if (!reading.capital(first)) {
    // "dans un hôpital de Rome"
    if (reading.locale.singularDeterminers.has(reading.folded(first - 1))) return null;
    const last = institutionEnd(reading, first);
    return last !== null && ownsBody(reading, first, last) ? null : last;
  }
  for (const end of ENDS) {
    const last = end(reading, first);
    if (last !== null) return last;
  }
  return null;
}

/** "conseil des droits de l'homme des [Nations unies]", "syndicat de la [SNCF]", "comité du [Smevas]": a part in lower case of a body that has a name. */
function ownsBody(reading: Reading, first: number, last: number): boolean {
  // "ministère des Forces armées"
  if (reading.locale.portfolioHeads.has(reading.folded(first))) return false;
  for (let at = last; at > first + 1; at--) {
    if (!reading.capital(at)) continue;
    const whole =
      at === last ? isUpper(reading, at) || isPartOfNamed(reading, first, at) : bodyEnd(reading, at) === last;
    if (whole) return true;
  }
  return false;
}

/** "comité du [Smevas]" where the article has "le Smevas" too, and no place is called so. */
function isPartOfNamed(reading: Reading, head: number, at: number): boolean {
  const { locale, folded } = reading;
  if (!locale.completedHeads.has(folded(head)) || isPlace(reading, at) || isGiven(reading, at)) return false;
  return namedAlone(reading).has(folded(at));
}

/** Capitals that stand alone right after an article, inside a sentence or not. */
const namedAlone = perObject(({ tokens, locale, folded, capital }: Reading): ReadonlySet<string> => {
  const alone = new Set<string>();
  for (let at = 1; at < tokens.length; at++)
    if (capital(at) && !capital(at + 1) && locale.articles.has(folded(at - 1)) && !locale.genitives.has(folded(at - 2)))
      alone.add(folded(at));
  return alone;
});

const ENDS = [modifiedEnd, institutionEnd, bannerEnd, movementEnd, titledEnd];

/**
 * "ministère de l'Intérieur", "Syndicat national des journalistes", "Chambre de commerce et d'industrie de Paris": the last
 * token of the name that begins at `first` with a noun of institution. In lower case only some nouns do, and a capital must
 * follow; a noun with a capital may be followed by lower case alone. null where there is no such name.
 */
function institutionEnd(reading: Reading, first: number, modified = false): number | null {
  const { locale, folded } = reading;
  const head = folded(first);
  const capital = modified || reading.capital(first);
  const loose = locale.looseHeads.has(head);
  if (!(capital ? locale.organizationHeads.has(head) : loose || locale.institutionHeads.has(head))) return null;
  // "Marine Le Pen" is no navy
  if (capital && isGiven(reading, first) && reading.capital(first + 1)) return null;

  const governs = locale.portfolioHeads.has(head);
  let last = first;
  let named = false;
  while (last < first + LONGEST && reading.joined(last)) {
    const next = last + 1;
    // "Front Fatah al-Cham"
    if ((reading.capital(next) || hasParticle(reading, next)) && !locale.articles.has(folded(next))) {
      if (!capital && last === first && !locale.eponymHeads.has(head)) break;
      // "l'association de consommateurs [Que Choisir]": the name is another
      if (!capital && last > first && !reading.capital(last) && !isPlace(reading, next)) return null;
      if (isGiven(reading, next) && reading.capital(next + 1) && !(last === first && locale.eponymHeads.has(head)))
        break;
      last = next;
      named = true;
    } else if (
      locale.organizationAdjective.test(folded(next)) ||
      locale.demonyms.has(folded(next)) ||
      // "Maison blanche", "Alliance rebelle" after a capital
      (capital && !named && locale.organizationWords.has(folded(next))) ||
      (capital && last === first && !reading.opens(first) && locale.movementAdjective.test(folded(next))) ||
      // "Coalition Ligne bleue"
      (capital && last === first + 1 && isColoured(reading, next))
    ) {
      last = next;
      // "armée syrienne", "institut géologique américain (USGS)"
      named ||=
        locale.demonyms.has(folded(next)) && (locale.nationalHeads.has(head) || isAbbreviated(reading, next + 1));
    } else if (named && governs && continuesPortfolio(reading, next)) {
      // "ministère de la Femme, de la Famille et de l'Enfant"
      last = complementAt(reading, next + 1, first) ?? last;
      if (last < next) break;
    } else if (capital && last === first && !locale.numbered.has(head) && isNumbered(reading, next)) {
      last = next + 1;
      named = true;
    } else if (isSecondAdjective(reading, next) || (capital && isSecondNoun(reading, next))) {
      last = next + 1;
    } else if (capital && isSecondPurpose(reading, next)) {
      last = next + 2;
    } else {
      const complement =
        complementAt(reading, next, first) ?? (capital && !named ? nounAt(reading, next, first) : null);
      if (complement === null) break;
      // "le Parti vert [de Paul Morel]"
      if (isGiven(reading, complement) && reading.capital(complement) && reading.capital(complement + 1)) break;
      // "la direction de Renault" describes, "la direction générale de l'Aviation civile" names
      const noun = locale.organizationWords.has(folded(complement)) && !reading.capital(complement + 1);
      if (loose && !capital && last === first && reading.capital(complement) && !noun) break;
      last = complement;
      named ||= reading.capital(complement);
    }
  }
  if (last === first) return null;
  if (named) return last;
  return capital && !reading.opens(first) ? last : null;
}

/** "(USGS)" */
function isAbbreviated(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  return tokens[open]?.lower === "(" && isUpper(reading, open + 1) && tokens[open + 2]?.lower === ")";
}

/** "et monétaire" after "économique", "et Social" after "Économique" */
function isSecondAdjective({ folded, locale, capital, joined }: Reading, at: number): boolean {
  const adjective = (index: number) => locale.organizationAdjective.test(folded(index));
  const alike = capital(at - 1) === capital(at + 1);
  return locale.coordinators.has(folded(at)) && joined(at) && alike && adjective(at - 1) && adjective(at + 1);
}

/** "5 étoiles" after "Mouvement" */
function isNumbered({ tokens, folded, capital, joined }: Reading, at: number): boolean {
  return tokens[at]?.kind === "number" && /\p{L}{4}s$/u.test(folded(at + 1)) && !capital(at + 1) && joined(at);
}

/** "et concours" after "des examens": a noun without its article. */
function isSecondNoun({ tokens, folded, locale, capital, joined }: Reading, at: number): boolean {
  const plural = (index: number) => !capital(index) && /\p{L}{4}s$/u.test(folded(index));
  if (!locale.coordinators.has(folded(at)) || !joined(at) || tokens[at + 1]?.kind !== "word") return false;
  return plural(at - 1) && plural(at + 1) && !locale.ordinary.has(folded(at + 1));
}

/** "bleue" after "Ligne": the adjective of a noun with a capital, which is nobody's name. */
function isColoured(reading: Reading, at: number): boolean {
  const { capital, folded, locale } = reading;
  return (
    capital(at - 1) &&
    !isUpper(reading, at - 1) &&
    !isGiven(reading, at - 1) &&
    locale.movementAdjective.test(folded(at))
  );
}

/** "et la corruption" after "contre la fraude", but not "et la direction": another thing that a body fights. */
function isSecondPurpose({ folded, locale, capital, joined }: Reading, at: number): boolean {
  if (!locale.coordinators.has(folded(at)) || !locale.articles.has(folded(at + 1)) || !joined(at)) return false;
  if (!locale.purposes.has(folded(at - 3)) || !locale.articles.has(folded(at - 2)) || capital(at + 2)) return false;
  const noun = folded(at + 2);
  if (locale.organizationHeads.has(noun) || locale.organizationTypes.has(noun)) return false;
  return locale.actionNoun.test(noun) || locale.abstractNoun.test(noun);
}

/** "de commerce", "de l'Intérieur", "et d'industrie", "Paris" after "de": where a complement ends that may stand in a name. */
function complementAt(reading: Reading, first: number, head: number): number | null {
  const { text, tokens, locale, folded, capital, joined } = reading;
  let at = first;
  while (at < first + 4 && locale.joints.has(folded(at)) && joined(at)) at++;
  if (at === first || tokens[at]?.kind !== "word") return null;
  if (isRoman(text.slice(tokens[at]?.start, tokens[at]?.end))) return null;
  if (capital(at)) {
    // "le Parlement la loi Morel"
    if (at === first + 1 && locale.articles.has(folded(first))) return null;
    // "et de la Distribution" goes on, "et la FNSEA", "et du PCF" do not; nor does "à Lyon", "à l'Élysée"
    const goesOn =
      locale.genitives.has(folded(first + 1)) && !isUpper(reading, at) && isParallel(reading, head, first, at);
    if (locale.coordinators.has(folded(first)) && !goesOn) return null;
    // "le ministère sur Twitter"
    if (locale.onPrepositions.has(folded(at - 1))) return null;
    const where = [locale.toPrepositions, locale.toArticles, locale.inPrepositions].some((set) =>
      set.has(folded(first)),
    );
    const place =
      isPlace(reading, at) ||
      listedEnd(reading, at) !== null ||
      (capital(at + 1) && joined(at)) ||
      locale.seats.has(folded(at)) ||
      // "l'État islamique à Deir"
      (at === first + 1 && locale.toPrepositions.has(folded(first))) ||
      (at > first + 1 && capital(at - 1));
    // "Mission de l'Union africaine en Somalie"
    return where && place && !locale.missionHeads.has(folded(head)) ? null : at;
  }
  return locale.organizationWords.has(folded(at)) ? at : null;
}

/** "[ministère de l'Enfance] et de la Jeunesse", but "le Sénat et de l'Assemblée": a second complement wants a first, and no body of its own. */
function isParallel({ folded, locale }: Reading, head: number, joint: number, at: number): boolean {
  if (locale.organizationHeads.has(folded(at))) return false;
  for (let before = joint - 1; before > Math.max(head, joint - 6); before--)
    if (locale.genitives.has(folded(before))) return true;
  return false;
}

/**
 * "des arboriculteurs" in "Union nationale des arboriculteurs": whom a body with a capital gathers; "Fondation du patrimoine". Of other
 * bodies what they do: "Commission nationale de recensement", but not "[demande à] la Commission nationale de recenser".
 */
function nounAt({ tokens, locale, folded, capital, joined }: Reading, first: number, head: number): number | null {
  // "Ligue contre la violence", "Fondation pour le logement"
  // but "l'Union européenne pour le mois"
  // and "de lutte contre la fraude"
  const fights = first === head + 1 || locale.struggleNouns.has(folded(first - 1));
  const purpose = fights && locale.purposes.has(folded(first)) && locale.completedHeads.has(folded(head));
  if (!(locale.genitives.has(folded(first)) || purpose) || !joined(first)) return null;
  const articled = locale.articles.has(folded(first + 1)) && joined(first + 1);
  if (purpose && !articled) return null;
  const at = articled ? first + 2 : first + 1;
  const noun = folded(at);
  if (tokens[at]?.kind !== "word" || capital(at) || locale.stops.has(noun) || locale.determiners.has(noun)) return null;
  // "[revient au] Conseil européen de la valider", "[prie] l'Ordre de coopérer"
  if (/\p{L}{3}[^i]er$/u.test(noun)) return null;
  if (locale.completedHeads.has(folded(head))) return noun.length > 3 && !locale.ordinary.has(noun) ? at : null;
  return first > head + 1 && !articled && locale.actionNoun.test(noun) ? at : null;
}

/** "Nouveau [Front populaire]", "Haut Conseil …", "Haute autorité": an adjective with a capital between the article and the noun of institution. */
function modifiedEnd(reading: Reading, first: number): number | null {
  const { locale, folded, capital, joined, opens } = reading;
  if (!capital(first) || opens(first) || !joined(first) || !locale.bodyAdjectives.has(folded(first))) return null;
  // "Haute autorité"
  const plain =
    !capital(first + 1) && locale.highAdjectives.has(folded(first)) && locale.organizationHeads.has(folded(first + 1));
  return institutionEnd(reading, first + 1, plain) ?? (plain ? first + 1 : null);
}

/** "Bassines non merci", "Parents en colère": a capital and the words of a banner; "[d']En marche". */
function bannerEnd(reading: Reading, first: number): number | null {
  const { locale, folded, capital, joined, opens, tokens } = reading;
  const motto = locale.inPrepositions.has(folded(first)) && !opens(first) && tokens[first + 1]?.kind === "word";
  if (motto && joined(first) && !capital(first + 1)) return first + 1;
  if (!capital(first) || !joined(first) || !joined(first + 1) || capital(first + 1) || capital(first + 2)) return null;
  if (!locale.bannerTails.has(`${folded(first + 1)} ${folded(first + 2)}`) || locale.ordinary.has(folded(first)))
    return null;
  // "pour tous les habitants"
  return locale.determiners.has(folded(first + 3)) ? null : first + 2;
}

/** "les Bonnets rouges": a plural noun with a capital and the adjective that makes it a movement's name. */
function movementEnd(reading: Reading, first: number): number | null {
  const { locale, folded } = reading;
  // "Québec solidaire"
  const party = isPlace(reading, first) && reading.joined(first) && !reading.capital(first + 1);
  if (reading.capital(first) && party && locale.partyAdjectives.has(folded(first + 1))) return first + 1;
  if (!reading.capital(first) || !/[sx]$/.test(folded(first)) || !reading.joined(first)) return null;
  if (locale.ordinary.has(folded(first)) || locale.demonym.test(folded(first))) return null;
  let last = first;
  while (
    last < first + 3 &&
    reading.joined(last) &&
    locale.movementAdjective.test(folded(last + 1)) &&
    !reading.capital(last + 1)
  )
    last++;
  return last > first ? last : null;
}

/** "La France insoumise", "La Voix du Nord", "La République en marche": an article with a capital begins a title. */
export function titledEnd(reading: Reading, first: number): number | null {
  const { locale, folded, capital, joined } = reading;
  if (!capital(first) || !locale.articles.has(folded(first)) || !capital(first + 1) || !joined(first)) return null;
  let last = first + 1;
  while (last < first + LONGEST && joined(last)) {
    const next = last + 1;
    const adjective = locale.organizationAdjective.test(folded(next)) || locale.movementAdjective.test(folded(next));
    const end = adjective && !capital(next) ? next : complementAt(reading, next, first);
    if (end === null) break;
    last = end;
  }
  return last > first + 1 ? last : null;
}
