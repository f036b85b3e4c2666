import type { Candidate, Class } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** What one sign says of a name, and how much: 1 a hint, 2 fair, 4 strong, 6 settles it. */
export interface Clue {
  of: Class;
  weight: number;
}

type Sign = (candidate: Candidate, reading: Reading) => Clue | null;

/** The signs of a candidate, each read by itself. Their order means nothing: weights are added up over all mentions of a name. */
export function readClues(candidate: Candidate, reading: Reading): Clue[] {
  return [...FORM, ...BEFORE, ...AFTER].flatMap((sign) => sign(candidate, reading) ?? []);
}

const clue = (of: Class, weight: number): Clue => ({ of, weight });

/** What the name itself looks like. */
const FORM: Sign[] = [
  // "M. Matze"
  ({ civility }) => (civility ? clue("person", 6) : null),
  // "ministère de l'Intérieur", "Bonnets rouges"
  ({ institution }) => (institution ? clue("organization", 6) : null),
  // "Fox News", "Zadig & Voltaire"
  ({ words, text }, { locale }) =>
    words.slice(1).some((word) => locale.organizationTails.has(word)) || text.includes("&")
      ? clue("organization", 6)
      : null,
  // "John Matze"; a given name alone tells less
  ({ words, first }, { locale }) => {
    const word = words[0] ?? "";
    if (!(locale.givenNames.has(word) || locale.givenNames.has(word.split("-")[0] ?? "")) || locale.places.has(word))
      return null;
    return words.length > 1 ? clue("person", 4) : first >= 0 ? clue("person", 2) : null;
  },
  // "AFP", "CFE-CGC", "BuzzFeed"
  ({ words, text }) => (words.length === 1 && (isAcronym(text) || isCamel(text)) ? clue("organization", 3) : null),
  // "Le Monde" inside a sentence
  ({ words, opens }, { locale }) =>
    !opens && words.length > 1 && locale.articles.has(words[0] ?? "") ? clue("organization", 2) : null,
  ({ text }, { locale }) => (locale.road.test(text) ? clue("place", 20) : null),
  ({ key }, { locale }) => (locale.seats.has(key) ? clue("organization", 20) : null),
  ({ key, words }, { locale }) =>
    locale.places.has(key) || locale.places.has(words.join(" ")) ? clue("place", 6) : null,
  // "Paris Match", "France Inter"
  ({ words }, { locale }) => (words.length > 1 && locale.places.has(words[0] ?? "") ? clue("organization", 3) : null),
  ({ words }, { locale }) => (words.length === 1 && locale.placeForm.test(words[0] ?? "") ? clue("place", 3) : null),
  // Two unknown capitals without an article are a person's; one is more often a firm's, since people come with a first name.
  ({ words, first }, { locale, folded }) => {
    if (locale.articles.has(folded(first - 1)) || locale.determiners.has(folded(first - 1))) return clue("other", 1);
    return words.length > 1 ? clue("person", 2) : clue("organization", 1);
  },
];

/** What stands before it. */
const BEFORE: Sign[] = [
  // "le réseau social Parler", "le président Trump"
  ({ roles, start }) => {
    const role = roles.find((each) => each.end <= start);
    return role ? clue(role.of, 4) : null;
  },
  // "rue Hoche", "place de la Concorde"
  (candidate, reading) => (reading.locale.placeHeads.has(governor(candidate, reading)) ? clue("place", 4) : null),
  // "maire de X", "habitants de X"
  ownedBy("placeOwned", "place", 3),
  // "porte-parole de X", "serveurs d'X"
  ownedBy("organizationOwned", "organization", 2),
  // "démission de X"
  ownedBy("personalNouns", "person", 2),
  // "les syndicats X", "un élu X"
  ({ first }, { folded, locale }) => (locale.membershipNouns.has(folded(first - 1)) ? clue("organization", 3) : null),
  // "chez X"
  ({ first }, { folded, locale }) =>
    locale.organizationPrepositions.has(folded(first - 1)) ? clue("organization", 2) : null,
  // "à X" hints, "en X" tells, "dans le X"
  ({ first }, { folded, locale }) => {
    const before = folded(first - 1);
    if (locale.inPrepositions.has(before)) return clue("place", 2);
    if (locale.toPrepositions.has(before)) return clue("place", 1);
    return locale.articles.has(before) && locale.insidePrepositions.has(folded(first - 2)) ? clue("place", 2) : null;
  },
  // "a déclaré X", "estime la X"
  (candidate, reading) => {
    const at = beforeArticle(candidate, reading);
    return reading.locale.agentVerb.test(reading.folded(at)) ? clue("organization", 1) : null;
  },
];

/** What stands after it. */
const AFTER: Sign[] = [
  // "X, ministre de …", "X, filiale de …"
  ({ roles, end }) => {
    const role = roles.find((each) => each.start >= end);
    return role ? clue(role.of, 4) : null;
  },
  // "Jean Dupont, 45 ans"
  ({ last }, { tokens, folded, locale }) =>
    tokens[last + 1]?.lower === "," && tokens[last + 2]?.kind === "number" && locale.ageNouns.has(folded(last + 3))
      ? clue("person", 4)
      : null,
  // "Oiry (Marne)", "Satory (78)"
  ({ last }, { tokens, folded, locale }) => {
    if (tokens[last + 1]?.lower !== "(") return null;
    return locale.places.has(folded(last + 2)) ||
      (tokens[last + 2]?.kind === "number" && tokens[last + 3]?.lower === ")")
      ? clue("place", 5)
      : null;
  },
  // "X annonce", "X a déclaré"
  ({ last }, { folded, locale }) => {
    const at = locale.auxiliaries.has(folded(last + 1)) ? last + 2 : last + 1;
    return locale.agentVerb.test(folded(at)) ? clue("organization", 2) : null;
  },
];

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}+)*$/u.test(text);
}

/** "BuzzFeed", "DLive", but not "McCarthy", "DeSantis". */
function isCamel(text: string): boolean {
  return (
    /^\p{Lu}+\p{Ll}*\p{Lu}/u.test(text) &&
    !/^(?:Mac|Mc|De|Le|La|Van|Du|Fitz|O)\p{Lu}\p{Ll}+$/u.test(text) &&
    !text.includes("-")
  );
}

/** The word before the name and its article: "estime" in "estime la CGT". */
function beforeArticle({ first }: Candidate, { folded, locale }: Reading): number {
  return locale.articles.has(folded(first - 1)) ? first - 2 : first - 1;
}

/** The noun that the name completes: "porte-parole" in "porte-parole de la CGT", "rue" in "rue Hoche". */
function governor({ first }: Candidate, { folded, locale }: Reading): string {
  let at = first - 1;
  while (at > first - 4 && (locale.articles.has(folded(at)) || locale.genitives.has(folded(at)))) at--;
  return folded(at);
}

function ownedBy(list: "placeOwned" | "organizationOwned" | "personalNouns", of: Class, weight: number): Sign {
  return (candidate, reading) => {
    if (
      !reading.locale.genitives.has(reading.folded(candidate.first - 1)) &&
      !reading.locale.genitives.has(reading.folded(candidate.first - 2))
    )
      return null;
    return reading.locale[list].has(governor(candidate, reading)) ? clue(of, weight) : null;
  };
}
