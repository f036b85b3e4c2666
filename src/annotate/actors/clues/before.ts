import { foldWord } from "../../../text/fold.ts";
import type { Candidate, Class } from "../candidate.ts";
import { opensMarks } from "../marks.ts";
import { isUpper } from "../particles.ts";
import type { Reading } from "../reading.ts";
import { isGivenName } from "../runs.ts";
import { clue, type Sign } from "./clue.ts";

/** Longest party's acronym: "le maire DELMAS" is somebody. */
const ACRONYM = 5;

/** What stands before a name. */
export const BEFORE: Sign[] = [
  // "le réseau social X", "le président X"
  ({ roles, start, words, first, key }, reading) => {
    const { locale } = reading;
    const role = roles.find((each) => each.end <= start && !locale.ambivalentRoles.has(foldWord(each.head)));
    // "la sénatrice Les Républicains", "le président PS": the article or the capitals make it a party
    const acronym = isUpper(reading, first) && words.length === 1 && (words[0] ?? "").length <= ACRONYM;
    const titled = words.length > 1 && locale.articles.has(words[0] ?? "");
    const party = role?.of === "person" && (acronym || titled || locale.partyWords.has(key));
    return role && !party ? clue(role.of, 4) : null;
  },
  // "l'éditeur X": somebody or a firm
  ({ roles, start }, { locale }) => {
    const role = roles.find((each) => each.end <= start && locale.ambivalentRoles.has(foldWord(each.head)));
    return role && locale.organizationTypes.has(foldWord(role.head)) ? clue("organization", 3) : null;
  },
  // "l'affaire X", "le gouvernement X"
  ({ first }, { folded, locale }) => (locale.eponymNouns.has(folded(first - 1)) ? clue("person", 2) : null),
  // "l'allemand X", "le suédois X": a person's nationality has a capital
  ({ first, words }, { tokens, folded, locale }) => {
    const small = tokens[first - 1]?.kind === "word" && !tokens[first - 1]?.capital;
    if (!small || !locale.articles.has(folded(first - 2)) || isGivenName(words[0] ?? "", locale)) return null;
    return locale.demonyms.has(folded(first - 1)) ? clue("organization", 4) : null;
  },
  // "la tempête Hortense", "l'émission « Soir Première »"
  ({ first, words }, { tokens, folded, locale }) => {
    const noun = opensMarks(tokens[first - 1]?.lower) ? first - 2 : first - 1;
    // "un boîtier baptisé « Kelvin One »"
    const named = noun < first - 1 && locale.namings.has(folded(noun));
    if (!named && !locale.thingNouns.has(folded(noun))) return null;
    return clue("other", !named && words.length > 1 && isGivenName(words[0] ?? "", locale) ? 2 : 5);
  },
  // "rue Hoche", "place de la Concorde", but not "gare SNCF"
  (candidate, reading) =>
    hasNoun(reading.locale.placeHeads, governor(candidate, reading)) && !isUpper(reading, candidate.first)
      ? clue("place", 4)
      : null,
  // "maire de X", "habitants de X"
  ownedBy("placeOwned", "place", 3),
  // "porte-parole de X", "serveurs d'X"
  ownedBy("organizationOwned", "organization", 3),
  // "Joint par X", "reconnaît auprès de X"
  ({ first, words }, { folded, locale, tokens }) => {
    if (words.length > 1) return null;
    const by = locale.byPrepositions.has(folded(first - 1)) && locale.questioned.test(tokens[first - 2]?.lower ?? "");
    return by ? clue("organization", 7) : null;
  },
  // "des constructeurs comme X"
  ({ first }, { folded, locale }) => {
    const noun = folded(first - 2);
    const type = noun.endsWith("s") && locale.organizationTypes.has(noun.slice(0, -1));
    return type && locale.examples.has(folded(first - 1)) ? clue("organization", 5) : null;
  },
  // "maladie de X", "accords de X"
  ownedBy("thingOwned", "other", 5),
  // "démission de X"
  ownedBy("personalNouns", "person", 2),
  // "les syndicats X", "un élu X"
  ({ first }, { folded, locale }) => (locale.membershipNouns.has(folded(first - 1)) ? clue("organization", 3) : null),
  // "chez X"
  ({ first }, { folded, locale }) =>
    locale.organizationPrepositions.has(folded(first - 1)) ? clue("organization", 2) : null,
  // "à X", "en X", "dans le X"
  ({ first }, { folded, locale }) => {
    const before = folded(first - 1);
    if (locale.inPrepositions.has(before)) return clue("place", 2);
    if (locale.toPrepositions.has(before)) return isAddressed(first, folded, locale) ? null : clue("place", 2);
    // "a confié au Quotidien"
    if (locale.toArticles.has(before)) return isAddressed(first, folded, locale) ? clue("organization", 2) : null;
    return locale.articles.has(before) && locale.insidePrepositions.has(folded(first - 2)) ? clue("place", 2) : null;
  },
  // "sourit X"
  ({ first }, { locale, folded }) => (locale.personalVerb.test(folded(first - 1)) ? clue("person", 3) : null),
  // "a déclaré X", "estime la X"
  ({ words, first }, { locale, folded }) => {
    const article = locale.articles.has(folded(first - 1));
    if (words.length > 1 && !article) return null;
    const verb = article ? first - 2 : first - 1;
    return locale.agentVerb.test(folded(verb)) ? clue("organization", 1) : null;
  },
];

/** The noun that the name completes: "porte-parole" in "porte-parole de la CGT", "rue" in "rue Hoche". */
function governor({ first }: Candidate, { folded, locale }: Reading): string {
  let at = first - 1;
  while (at > first - 4 && (locale.articles.has(folded(at)) || locale.genitives.has(folded(at)))) at--;
  // "secrétaire générale du Planning Azur"
  const owner = at < first - 1 && locale.organizationAdjective.test(folded(at)) && locale.roles.has(folded(at - 1));
  return folded(owner ? at - 1 : at);
}

/** "a confié lundi à X", "reproche à X": whom the verb speaks to, not where. */
function isAddressed(first: number, folded: Reading["folded"], locale: Reading["locale"]): boolean {
  for (let at = first - 2; at > first - 8; at--) if (locale.agentVerb.test(folded(at))) return true;
  return false;
}

/** The noun or its plural: "péages"; "ex-maire". */
function hasNoun(nouns: ReadonlySet<string>, noun: string): boolean {
  const word = noun.replace(/^ex-/, "");
  return nouns.has(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));
}

function ownedBy(
  list: "placeOwned" | "organizationOwned" | "personalNouns" | "thingOwned",
  of: Class,
  weight: number,
): Sign {
  return (candidate, reading) => {
    const { folded, locale } = reading;
    const before = candidate.first - 1;
    const owned = locale.genitives.has(folded(locale.articles.has(folded(before)) ? before - 1 : before));
    return owned && hasNoun(locale[list], governor(candidate, reading)) ? clue(of, weight) : null;
  };
}
