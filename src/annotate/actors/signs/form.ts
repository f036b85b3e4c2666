import { beginsCompound, isGivenName } from "../givenNames.ts";
import type { ActorLocale } from "../locale.ts";
import { closes, opensMarks } from "../marks.ts";
import { toPlaceKey } from "../placeNames.ts";
import { determined, firstOf } from "./neighbours.ts";
import type { Sign, Signs } from "./sign.ts";

/** What the name itself looks like. */
export const FORM: Signs = {
  // "M. Morel"
  civility: ({ civility }) => civility,
  // "ministère de l'Intérieur", "Bonnets rouges"
  institution: ({ institution }) => institution,
  // "Impôt sur la fortune"
  measure: ({ institution, words }, { locale }) => institution && locale.measureNouns.has(firstOf(words)),
  // "Fox News", "Zadig & Voltaire"
  "firm's tail": ({ words, text }, { locale }) =>
    words.slice(1).some((word) => isTrade(word, locale)) || /&|\+$/.test(text),
  // "RC Toulon", "AS Corvenay": an acronym before another word
  "club's letters": ({ words, text }) =>
    words.length > 1 && /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(text) && !/^DJ|^MC/.test(text),
  // "J.-P. Dubreuil", "A. Lecomte"
  initial: ({ text }) => /^\p{Lu}\.[^ ]* \p{Lu}\p{Ll}/u.test(text),
  // "Coupe Davis"
  "thing's noun first": ({ words, institution }, { locale }) =>
    !institution && !locale.organizationHeads.has(firstOf(words)) && locale.thingNouns.has(firstOf(words)),
  // "Parti démocrate", "Forces armées": a noun of organization and more
  "body's noun first": ({ words }, { locale }) => words.length > 1 && locale.organizationHeads.has(firstOf(words)),
  // "alias « le Renard »", "« Sur le pouce »": marks around a name alone, with its article, are a nickname's or a title's
  "in marks": ({ first, last }, { tokens, folded, locale }) => {
    const open = locale.articles.has(folded(first - 1)) ? first - 2 : first - 1;
    return opensMarks(tokens[open]?.lower) && closes(tokens[last + 1]?.lower);
  },
  // "Jean Morel"
  "given name first": ({ words }, { locale }) =>
    words.length > 1 &&
    (beginsCompound(firstOf(words), locale) || isGivenName(firstOf(words), locale)) &&
    !locale.places.has(toPlaceKey(firstOf(words))),
  // a given name alone tells less, and nothing after an article ("la Madeleine")
  "given name alone": (candidate, { locale, folded }) =>
    candidate.words.length === 1 &&
    isGivenName(firstOf(candidate.words), locale) &&
    !determined(candidate, folded, locale),
  // "AFP", "CFE-CGC", "NovaNews", "Europe5"
  acronym: ({ words, text }) => words.length === 1 && isAcronym(text),
  "inner capital": ({ words, text }) => words.length === 1 && !isAcronym(text) && isCamel(text),
  // "deux VBRG" are things
  "counted acronym": ({ words, text, first }, { locale, folded }) => {
    if (words.length > 1 || !(isAcronym(text) || isCamel(text))) return false;
    const before = folded(first - 1);
    return locale.pluralArticles.has(before) || locale.singularDeterminers.has(before) || /^\d/.test(before);
  },
  handle: ({ handle }) => handle,
  // "Ligue des champions", "Roland-Garros"
  "known thing": (candidate, { locale }) => isListed(candidate, locale.things),
  // "Banque mondiale", "Canadiens de Montréal"
  "known organization": (candidate, { locale }) => isListed(candidate, locale.organizations),
  // "Orange", "Libération"
  "word and organization": (candidate, { locale }) => isListed(candidate, locale.wordsAndOrganizations),
  // "La Provence" inside a sentence is a newspaper, since the place has no capital there
  "place with its article": ({ words, key, opens }, { locale }) =>
    !opens &&
    words.length > 1 &&
    locale.articles.has(firstOf(words)) &&
    locale.places.has(key) &&
    !locale.places.has(toPlaceKey(words.join(" "))),
  // "la Démocratie" where the article speaks of "démocratie" too
  "common noun": ({ words, text }, { locale, lowercased }) =>
    words.length === 1 &&
    lowercased.has(firstOf(words)) &&
    !locale.organizationHeads.has(firstOf(words)) &&
    !isAcronym(text),
  // "Extinction Rebellion", "Solidarité Paysans", "Sciences Po"
  "abstract noun": ({ words }, { locale }) => {
    const word = firstOf(words);
    if (words.length === 1) return false;
    const noun = locale.organizationWords.has(word) || locale.abstractNoun.test(word);
    return noun && !locale.placeHeads.has(word) && !isGivenName(word, locale);
  },
  // "Sud Radio"
  direction: ({ words }, { locale }) => words.length > 1 && locale.directions.has(firstOf(words)),
  // "Sdis 69"
  "number last": ({ words, text }) => words.length > 1 && / \d+$/.test(text),
  // "Groupe B", "catégorie PTS2", "Airbus A320": a letter or a figure among letters
  "single letter": ({ words }) => words.length > 1 && words.some((word) => word.length === 1),
  "figure inside": ({ text }) => /\p{L}-?\d|\d\p{L}/u.test(text),
  // "(Renaissance)", "député Horizons"
  party: ({ key, first }, { locale, folded, tokens }) =>
    locale.partyWords.has(key) && (tokens[first - 1]?.lower === "(" || locale.membershipNouns.has(folded(first - 1))),
  // "A7"
  road: ({ text }, { locale }) => locale.road.test(text),
  // "Matignon"
  seat: ({ key }, { locale }) => locale.seats.has(key),
  place: ({ key, words }, { locale }) =>
    words.length === 1 &&
    !locale.seats.has(key) &&
    (locale.places.has(key) || locale.places.has(toPlaceKey(firstOf(words)))),
  "long place": ({ key, words }, { locale }) =>
    words.length > 1 && (locale.places.has(key) || locale.places.has(toPlaceKey(words.join(" ")))),
  // "Paris Match", "Projet Montréal"
  "place inside": ({ words, key }, { locale }) =>
    words.length > 1 &&
    !locale.places.has(key) &&
    words.some((word) => locale.places.has(toPlaceKey(word))) &&
    !isGivenName(firstOf(words), locale),
  // "Horizon Vert" where the article speaks of "vert": words of the language are rarely somebody's given name and surname
  "word of the language": ({ words }, { locale, lowercased }) =>
    words.length > 1 &&
    !isGivenName(firstOf(words), locale) &&
    words.some((word) => word.length > 3 && !word.includes("-") && lowercased.has(word)),
  // "Paris-Nice", "Ussac-Tulle-Mende"
  route: ({ words, text }, { locale }) => {
    const parts = text.includes(" ") ? [] : words.join("").split("-");
    const stages = parts.filter((part) => locale.places.has(part)).length;
    return parts.length > 1 && (stages === parts.length || (parts.length > 2 && stages > 0));
  },
  // "Paris XIIe"
  district: ({ words, text }, { locale }) =>
    words.length === 2 && locale.places.has(firstOf(words)) && / [IVX]+er?$/.test(text),
  // "Saint-Malo", "Romilly-sur-Seine"
  "place's form": ({ words }, { locale }) => {
    const own = locale.articles.has(firstOf(words)) ? words.slice(1) : words;
    return own.length === 1 && locale.placeForm.test(firstOf(own));
  },
  // "Times Square"
  "place's noun last": ({ words }, { locale }) => words.length > 1 && locale.placeTails.has(words.at(-1) ?? ""),
  // "Ring of Fire", "The Walking Dead"
  "English inside": ({ words }, { locale }) =>
    words.length > 1 && words.some((word) => locale.foreignOpeners.has(word) || locale.foreignWords.has(word)),
  // "Tour Eiffel", "Arc [de Triomphe]", "Grand Palais", but "chez Carrefour"
  "building's noun first": (candidate, { locale, folded }) => {
    const { words, institution } = candidate;
    if (words.length === 1 && !determined(candidate, folded, locale)) return false;
    const grand = words.length === 2 && locale.roleModifiers.has(firstOf(words));
    return !institution && locale.placeHeads.has(words[grand ? 1 : 0] ?? "");
  },
  // "les Insoumis": a group
  plural: ({ words, plural }) => plural && words.length === 1 && /[sx]$/.test(firstOf(words)),
  // "Ateliers du Midi"
  "article inside": ({ first, last }, { locale, folded, capital }) => {
    for (let index = first + 1; index < last; index++)
      if ((locale.articleGender.has(folded(index)) || locale.pluralArticles.has(folded(index))) && !capital(index))
        return true;
    return false;
  },
  "one word": ({ words }, { locale }) => ownWords(words, locale.articles) === 1,
  "two words": ({ words }, { locale }) => ownWords(words, locale.articles) === 2,
  "three words": ({ words }, { locale }) => ownWords(words, locale.articles) > 2,
  // "Charayron", "Sou": capitals that lists do not know tell little, short ones less
  short: ({ text }) => text.length < 4,
  demonym: ({ words }, { locale }) =>
    locale.demonym.test(words.at(-1) ?? "") || locale.demonyms.has(words.at(-1) ?? ""),
};

/** "Logistique", "Medizintechnik": a word that ends the name of a firm and nobody's. */
export const isTrade = (word: string, { organizationTails, tradeForm }: ActorLocale): boolean =>
  organizationTails.has(word) || tradeForm.test(word);

const ownWords = (words: readonly string[], articles: ReadonlySet<string>): number =>
  articles.has(firstOf(words)) ? words.length - 1 : words.length;

/** Under its name, or with its article: "Le Monde". */
function isListed({ key, words }: Parameters<Sign>[0], list: ReadonlySet<string>): boolean {
  return list.has(key) || (words.length > 1 && list.has(toPlaceKey(words.join(" "))));
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}+)*$|^\p{Lu}\p{Ll}+\d+$/u.test(text);
}

/** "NovaNews", "TNova", but not "McCarthy", "DeSantis". */
function isCamel(text: string): boolean {
  return /^\p{Lu}+\p{Ll}*\p{Lu}/u.test(text) && !/-|^(?:Mac|Mc|De|Le|La|Van|Du|Fitz|O)\p{Lu}\p{Ll}+$/u.test(text);
}
