import type { Source } from "../../model.ts";

/** Who signs an article: a person's name in its parts, or a name that has none: an agency, initials, a desk. */
export type Author = { family: string; given: string; particle: string } | { literal: string };

/** What is told of an author beside the name: "(Turin, envoyée spéciale)", "Par", "Propos recueillis par". */
const ASIDE = /\s*[([][^)\]]*[)\]]/gu;
const BEFORE = /^(?:propos\s+recueillis\s+)?(?:par|by)\s+/iu;
/** "Anne Martin avec AFP": an agency that helped is no author where a person signs. */
const HELP = /\s+(?:avec|with)\s+.*$/iu;
const BETWEEN = /\s*[;/|]\s*|\s+(?:et|and|&)\s+/u;

/** What begins or stands in a family name: "Le Goff", "van der Berg", "d'Estaing". */
const PARTICLE = /^(?:d['’]?|de|del|della|den|der|des|di|du|van|von|la|le|les|el|al|ben|bin|ibn|mac|mc|saint|ter|y)$/iu;
const COLLECTIVE = /^(?:l['’]|la$|le$|les$|rédaction|agence|service|collectif|équipe|journal|newsletter)/iu;

/**
 * The authors of an article, however the article writes them: "Anne Martin et Jean Petit", "MARTIN, Anne; PETIT, Jean", "Sylvie Blanc
 * (Turin, envoyée spéciale)", "Anne Le Goff, à Brest". Where nobody is named, the agency that is credited, whose text it then is.
 */
export function authorsOf({ author, credit }: Pick<Source, "author" | "credit">): Author[] {
  const named = author === null ? [] : readAuthors(author);
  if (named.length > 0) return named;
  return credit === null ? [] : [{ literal: credit }];
}

export function readAuthors(author: string): Author[] {
  const bare = author.replace(ASIDE, "").replace(BEFORE, "").replace(HELP, "").trim();
  return bare.split(BETWEEN).flatMap((piece) => ofPiece(piece.split(/\s*,\s*/u).filter(Boolean)));
}

/** "Anne Martin": as it is spoken. */
export function fullName(author: Author): string {
  if ("literal" in author) return author.literal;
  return [author.given, joined(author)].filter(Boolean).join(" ");
}

/** "Martin, Anne": as catalogues sort it. */
export function sortedName(author: Author): string {
  return "literal" in author ? author.literal : `${joined(author)}, ${author.given}`;
}

function joined({ particle, family }: Exclude<Author, { literal: string }>): string {
  return particle + (particle === "" || /['’]$/u.test(particle) ? "" : " ") + family;
}

/** What stands between commas: names in turn, a family name before its given name, a place or a function after a name. */
function ofPiece(parts: readonly string[]): Author[] {
  const authors: Author[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = "", next = ""] = [parts[at], parts[at + 1]];
    if (isFamily(part) && isGiven(next)) {
      authors.push(person(part.split(/\s+/u), next));
      at++;
    } else if (at === 0 || (isName(part) && part.includes(" "))) authors.push(whole(part));
  }
  return authors;
}

/** "MARTIN", "Martin", "LE GOFF", "van der Berg": a family name may stand before a comma. */
function isFamily(part: string): boolean {
  const words = part.split(/\s+/u);
  return isCapitals(part) || words.slice(0, -1).every((word) => PARTICLE.test(word));
}

/** "Anne", "Jean-Pierre", "Anne M." */
function isGiven(part: string): boolean {
  const words = part.split(/\s+/u);
  return isName(part) && words.length <= 3 && words.slice(1).every((word) => !PARTICLE.test(word));
}

/** Every word has a capital, but for particles. */
function isName(part: string): boolean {
  return part !== "" && part.split(/\s+/u).every((word) => /^(?:d['’])?\p{Lu}/u.test(word) || PARTICLE.test(word));
}

function isCapitals(part: string): boolean {
  return /\p{Lu}{2}/u.test(part) && part === part.toUpperCase();
}

/** "Anne Le Goff", "MARTIN Anne", "Anne MARTIN", "AFP", "La rédaction". */
function whole(name: string): Author {
  const words = name.split(/\s+/u);
  const initials = words.every((word) => /^(?:\p{L}\.)+$/u.test(word));
  if (
    words.length < 2 ||
    initials ||
    words.some((word) => COLLECTIVE.test(word) && !PARTICLE.test(word)) ||
    !isName(name)
  )
    return { literal: name };
  if (COLLECTIVE.test(words[0] ?? "")) return { literal: name };
  const loud = words.filter(isCapitals);
  if (loud.length > 0 && loud.length < words.length)
    return person(loud, words.filter((word) => !isCapitals(word)).join(" "));
  const found = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const from = found > 0 ? found : words.length - 1;
  return person(words.slice(from), words.slice(0, from).join(" "));
}

/** A particle in small letters stands apart from the family name, one with a capital is a part of it: "de La Tour", "Le Goff". */
function person(family: readonly string[], given: string): Author {
  const names = family.map((word) => word.replace(/\p{Lu}[\p{Lu}'’-]+/gu, quiet));
  const at = names.findIndex((word) => !/^\p{Ll}+['’]?$/u.test(word));
  const elided = /^(d['’])(.+)$/u.exec(names[at] ?? "");
  const particle = [...names.slice(0, Math.max(at, 0)), elided?.[1]].filter(Boolean).join(" ");
  const rest = [elided?.[2] ?? names[at], ...names.slice(at + 1)].join(" ");
  return { family: rest, given, particle };
}

/** "MARTIN-DURAND" → "Martin-Durand" */
function quiet(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
