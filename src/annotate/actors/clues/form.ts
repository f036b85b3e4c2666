import { closes, opensMarks } from "../marks.ts";
import { toPlaceKey } from "../placeNames.ts";
import { beginsCompound, isGivenName } from "../runs.ts";
import { clue, prior, type Sign } from "./clue.ts";

/** What the name itself looks like. */
export const FORM: Sign[] = [
  // "M. Morel"
  ({ civility }) => (civility ? clue("person", 6) : null),
  // "ministère de l'Intérieur", "Bonnets rouges"
  ({ institution }) => (institution ? clue("organization", 6) : null),
  // "Impôt sur la fortune"
  ({ institution, words }, { locale }) =>
    institution && locale.measureNouns.has(words[0] ?? "") ? clue("other", 20) : null,
  // "Fox News", "Zadig & Voltaire"
  ({ words, text }, { locale }) =>
    words.slice(1).some((word) => locale.organizationTails.has(word)) || /&|\+$/.test(text)
      ? clue("organization", 7)
      : null,
  // "RC Toulon", "AS Corvenay": an acronym before another word
  ({ words, text }) =>
    words.length > 1 && /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(text) && !/^DJ|^MC/.test(text)
      ? clue("organization", 4)
      : null,
  // "J.-P. Dubreuil", "A. Lecomte"
  ({ text }) => (/^\p{Lu}\.[^ ]* \p{Lu}\p{Ll}/u.test(text) ? clue("person", 4) : null),
  // "Coupe Davis"
  ({ words, institution }, { locale }) =>
    !institution && !locale.organizationHeads.has(words[0] ?? "") && locale.thingNouns.has(words[0] ?? "")
      ? clue("other", 6)
      : null,
  // "alias « le Renard »", "« Sur le pouce »": marks around a name alone, with its article, are a nickname's or a title's
  ({ first, last }, { tokens, folded, locale }) => {
    const open = locale.articles.has(folded(first - 1)) ? first - 2 : first - 1;
    return opensMarks(tokens[open]?.lower) && closes(tokens[last + 1]?.lower) ? clue("other", 3) : null;
  },
  // "Jean Morel"; a given name alone tells less, and nothing after an article ("la Madeleine")
  ({ words, first }, { locale, folded }) => {
    const word = words[0] ?? "";
    const compound = words.length > 1 && beginsCompound(word, locale);
    if (!(compound || isGivenName(word, locale)) || locale.places.has(toPlaceKey(word))) return null;
    if (words.length > 1) return clue("person", 4);
    return locale.determiners.has(folded(first - 1)) ? null : clue("person", 2);
  },
  // "AFP", "CFE-CGC", "NovaNews", "Europe5"; "deux VBRG" are things
  ({ words, text, first }, { locale, folded }) => {
    if (words.length > 1 || !(isAcronym(text) || isCamel(text))) return null;
    const before = folded(first - 1);
    const counted = locale.pluralArticles.has(before) || locale.singularDeterminers.has(before) || /^\d/.test(before);
    return counted ? clue("other", 3) : clue("organization", 3);
  },
  ({ handle }) => (handle ? clue("other", 2) : null),
  // "Le Monde", "Le Bon Coin" inside a sentence; "Le Goff" is somebody's too
  ({ words, opens }, { locale }) =>
    !opens && words.length > 1 && locale.articles.has(words[0] ?? "")
      ? clue("organization", words.length > 2 ? 4 : 2)
      : null,
  // "le Sénat", "au Parlement"
  ({ words, first, opens }, { locale, folded }) =>
    words.length === 1 &&
    !opens &&
    locale.organizationHeads.has(words[0] ?? "") &&
    locale.articleGender.has(folded(first - 1))
      ? clue("organization", 2)
      : null,
  // "Ligue des champions", "Roland-Garros"
  ({ key }, { locale }) => (locale.eventNames.has(key) ? clue("other", 20) : null),
  // "La Provence" inside a sentence is a newspaper, since the place has no capital there
  ({ words, key, opens }, { locale }) =>
    !opens &&
    words.length > 1 &&
    locale.articles.has(words[0] ?? "") &&
    locale.places.has(key) &&
    !locale.places.has(toPlaceKey(words.join(" ")))
      ? clue("organization", 12)
      : null,
  // "la Démocratie" where the article speaks of "démocratie" too
  ({ words, text }, { locale, lowercased }) =>
    words.length === 1 &&
    lowercased.has(words[0] ?? "") &&
    !locale.organizationHeads.has(words[0] ?? "") &&
    !isAcronym(text)
      ? clue("other", 2)
      : null,
  // "Extinction Rebellion", "Solidarité Paysans", "Sciences Po"
  ({ words }, { locale }) => {
    const [word = ""] = words;
    const noun = locale.abstractNoun.test(word) || locale.organizationWords.has(word);
    return words.length > 1 && noun && !locale.placeHeads.has(word) && !isGivenName(word, locale)
      ? clue("organization", 3)
      : null;
  },
  // "Sud Radio"
  ({ words }, { locale }) =>
    words.length > 1 && locale.directions.has(words[0] ?? "") ? clue("organization", 4) : null,
  // "Sdis 69"
  ({ words, text }) => (words.length > 1 && / \d+$/.test(text) ? clue("organization", 4) : null),
  // "(Renaissance)", "député Horizons"
  ({ key, first }, { locale, folded, tokens }) =>
    locale.partyWords.has(key) && (tokens[first - 1]?.lower === "(" || locale.membershipNouns.has(folded(first - 1)))
      ? clue("organization", 6)
      : null,
  // "Canadiens de Montréal"
  ({ key }, { locale }) => (locale.teams.has(key) ? clue("organization", 20) : null),
  // "A7"
  ({ text }, { locale }) => (locale.road.test(text) ? clue("place", 20) : null),
  // "Matignon"
  ({ key }, { locale }) => (locale.seats.has(key) ? clue("organization", 20) : null),
  ({ key, words }, { locale }) =>
    locale.places.has(key) || locale.places.has(toPlaceKey(words.join(" ")))
      ? clue("place", words.length > 1 ? 12 : 6)
      : null,
  // "Paris Match", "Projet Montréal"
  ({ words, key }, { locale }) =>
    words.length > 1 &&
    !locale.places.has(key) &&
    words.some((word) => locale.places.has(toPlaceKey(word))) &&
    !isGivenName(words[0] ?? "", locale)
      ? clue("organization", 3)
      : null,
  // "Horizon Vert" where the article speaks of "vert": words of the language are rarely somebody's given name and surname
  ({ words }, { locale, lowercased }) =>
    words.length > 1 &&
    !isGivenName(words[0] ?? "", locale) &&
    words.some((word) => word.length > 3 && !word.includes("-") && lowercased.has(word))
      ? clue("organization", 3)
      : null,
  // "Paris-Nice", "Ussac-Tulle-Mende"
  ({ words, text }, { locale }) => {
    const parts = text.includes(" ") ? [] : words.join("").split("-");
    const route = parts.length > 2 && parts.some((part) => locale.places.has(part));
    return route || (parts.length > 1 && parts.every((part) => locale.places.has(part))) ? clue("place", 6) : null;
  },
  // "Paris XIIe"
  ({ words, text }, { locale }) =>
    words.length === 2 && locale.places.has(words[0] ?? "") && / [IVX]+er?$/.test(text) ? clue("place", 12) : null,
  // "Saint-Malo", "Romilly-sur-Seine"
  ({ words }, { locale }) => {
    const own = locale.articles.has(words[0] ?? "") ? words.slice(1) : words;
    return own.length === 1 && locale.placeForm.test(own[0] ?? "") ? clue("place", 3) : null;
  },
  // "Tour Eiffel", "Arc [de Triomphe]", "Grand Palais"
  ({ words, institution, first }, { locale, folded }) => {
    // "chez Carrefour"
    if (words.length === 1 && !locale.determiners.has(folded(first - 1))) return null;
    const grand = words.length === 2 && locale.roleModifiers.has(words[0] ?? "");
    return !institution && locale.placeHeads.has(words[grand ? 1 : 0] ?? "") ? clue("place", 4) : null;
  },
  // "les Insoumis": a group
  ({ words, plural }) =>
    plural && words.length === 1 && /[sx]$/.test(words[0] ?? "") ? clue("organization", 2) : null,
  // Two unknown capitals without an article are a person's; one is more often a firm's, since people come with a first name.
  ({ words, first, last }, { locale, folded, opens, tokens, capital }) => {
    const next = tokens[last + 1];
    const before = folded(first - 1);
    const subject = (opens(first - 1) && next?.kind === "word") || locale.auxiliaries.has(next?.lower ?? "");
    const definite = words.length === 1 && locale.articles.has(before) && !locale.pluralArticles.has(before);
    if (locale.determiners.has(before)) return subject || definite ? clue("organization", 1) : clue("other", 1);
    // "Ateliers du Midi"
    for (let index = first + 1; index < last; index++) {
      const article = locale.articleGender.has(folded(index)) || locale.pluralArticles.has(folded(index));
      if (article && !capital(index)) return clue("organization", 2);
    }
    const own = locale.articles.has(words[0] ?? "") ? words.length - 1 : words.length;
    return own > 1 ? prior("person", 2) : prior("organization", 1);
  },
];

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}+)*$|^\p{Lu}\p{Ll}+\d+$/u.test(text);
}

/** "NovaNews", "TNova", but not "McCarthy", "DeSantis". */
function isCamel(text: string): boolean {
  return /^\p{Lu}+\p{Ll}*\p{Lu}/u.test(text) && !/-|^(?:Mac|Mc|De|Le|La|Van|Du|Fitz|O)\p{Lu}\p{Ll}+$/u.test(text);
}
