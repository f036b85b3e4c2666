import { foldWord } from "../../../text/fold.ts";
import { isGivenName } from "../givenNames.ts";
import { opensMarks } from "../marks.ts";
import { isUpper } from "../particles.ts";
import { isOfRole } from "../rolePhrase.ts";
import { determined, firstOf, governor, governorAt, hasNoun, isAddressed } from "./neighbours.ts";
import type { Sign, Signs } from "./sign.ts";

/** Longest party's acronym: "le maire DELMAS" is somebody. */
const ACRONYM = 5;

/** What stands before a name. */
export const BEFORE: Signs = {
  // "le président X"
  "role before": presents("person"),
  // "le réseau social X"
  "type before": presents("organization"),
  // "la sénatrice Les Républicains", "le président PS": the article or the capitals make it a party
  "member of": ({ roles, start, words, first, key }, reading) => {
    const { locale } = reading;
    const role = roles.find((each) => each.end <= start && !locale.ambivalentRoles.has(foldWord(each.head)));
    return role?.of === "person" && isParty({ words, first, key }, reading);
  },
  // "l'éditeur X": somebody or a firm
  "either before": ({ roles, start }, { locale }) => {
    const role = roles.find((each) => each.end <= start && locale.ambivalentRoles.has(foldWord(each.head)));
    return role !== undefined && locale.organizationTypes.has(foldWord(role.head));
  },
  // "l'affaire X", "le gouvernement X"
  eponym: ({ first }, { folded, locale }) => locale.eponymNouns.has(folded(first - 1)),
  // "l'allemand X", "le suédois X": a person's nationality has a capital
  "small nationality": ({ first, words }, { tokens, folded, locale }) => {
    const small = tokens[first - 1]?.kind === "word" && !tokens[first - 1]?.capital;
    if (!small || !locale.articles.has(folded(first - 2)) || isGivenName(firstOf(words), locale)) return false;
    return locale.demonyms.has(folded(first - 1));
  },
  // "la tempête Hortense", "l'émission « Soir Première »"
  "thing's noun before": ({ first }, { tokens, folded, locale }) =>
    locale.thingNouns.has(folded(opensMarks(tokens[first - 1]?.lower) ? first - 2 : first - 1)),
  // "un boîtier baptisé « Kelvin One »"
  named: ({ first }, { tokens, folded, locale }) =>
    opensMarks(tokens[first - 1]?.lower) && locale.namings.has(folded(first - 2)),
  // "rue Hoche", "place de la Concorde", but not "gare SNCF", "chef de gare X", nor "aux côtés de X"
  "place's noun before": (candidate, reading) => {
    const { locale, tokens } = reading;
    const at = governorAt(candidate, reading);
    if (isOfRole(reading, at) || locale.sides.has(tokens[at]?.lower ?? "")) return false;
    return hasNoun(locale.placeHeads, governor(candidate, reading)) && !isUpper(reading, candidate.first);
  },
  // "maire de X", "habitants de X"
  "owned as a place": owned("placeOwned"),
  // "porte-parole de X", "serveurs d'X"
  "owned as a firm": owned("organizationOwned"),
  // "Joint par X", "reconnaît auprès de X"
  questions: ({ first, words }, { folded, locale, tokens }) =>
    words.length === 1 &&
    locale.byPrepositions.has(folded(first - 1)) &&
    locale.questioned.test(tokens[first - 2]?.lower ?? ""),
  // "des constructeurs comme X"
  example: ({ first }, { folded, locale }) => {
    const noun = folded(first - 2);
    const type = noun.endsWith("s") && locale.organizationTypes.has(noun.slice(0, -1));
    return type && locale.examples.has(folded(first - 1));
  },
  // "les syndicats X", "un élu X"
  "members before": ({ first }, { folded, locale }) => locale.membershipNouns.has(folded(first - 1)),
  // "à X", "en X", "dans le X"
  where: (candidate, reading) => {
    const { first } = candidate;
    const { folded, locale } = reading;
    const before = folded(first - 1);
    if (locale.inPrepositions.has(before)) return true;
    if (locale.toPrepositions.has(before)) return !isAddressed(candidate, reading);
    return locale.articles.has(before) && locale.insidePrepositions.has(folded(first - 2));
  },
  // "sourit X"
  "smiles before": ({ first }, { locale, folded }) => locale.personalVerb.test(folded(first - 1)),
  // "a déclaré X", "estime la X"
  "says before": ({ words, first }, { locale, folded }) => {
    const article = locale.articles.has(folded(first - 1));
    return (words.length === 1 || article) && locale.agentVerb.test(folded(article ? first - 2 : first - 1));
  },
  determined: (candidate, { folded, locale }) => determined(candidate, folded, locale),
};

/** A noun put before the name that tells what it is, whoever may bear it. */
function presents(of: "person" | "organization"): Sign {
  return ({ roles, start, words, first, key }, reading) => {
    const role = roles.find((each) => each.end <= start && !reading.locale.ambivalentRoles.has(foldWord(each.head)));
    return role?.of === of && !(of === "person" && isParty({ words, first, key }, reading));
  };
}

function isParty(
  { words, first, key }: Parameters<Sign>[0] | { words: readonly string[]; first: number; key: string },
  reading: Parameters<Sign>[1],
): boolean {
  const { locale } = reading;
  const acronym = isUpper(reading, first) && words.length === 1 && firstOf(words).length <= ACRONYM;
  const titled = words.length > 1 && locale.articles.has(firstOf(words));
  return acronym || titled || locale.partyWords.has(key);
}

function owned(list: "placeOwned" | "organizationOwned"): Sign {
  return (candidate, reading) => {
    const { folded, locale } = reading;
    const before = candidate.first - 1;
    const genitive = locale.genitives.has(folded(locale.articles.has(folded(before)) ? before - 1 : before));
    return genitive && hasNoun(locale[list], governor(candidate, reading));
  };
}
