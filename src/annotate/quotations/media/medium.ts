import type { Reading } from "../context.ts";
import type { Item } from "../items.ts";
import type { QuotationWords } from "../locale.ts";
import { isFunctionWord } from "../syntax.ts";

/** A name that may be a medium's. */
export interface Medium {
  name: string;
  /** Index of its last item. */
  end: number;
  /** A known name, one made as those of the press are, or one that a noun announces ("au quotidien X"). */
  sure: boolean;
  /** The article takes it for an organization. */
  organization: boolean;
  /** Stands without an article before it: "sur RCI", not "au Parlement". */
  bare: boolean;
  /** Has an article of its own, with a capital: "dans Le Petit Havrais". */
  titled: boolean;
}

const SMALL = { sure: true, organization: true, bare: true, titled: false } as const;

const LONGEST = 6;
const ADJECTIVES = 3;
/** Characters that no name of a paper exceeds. */
const TITLE = 40;
const BRANCH = 4;

/** The name at `index`, after an article or what announces a medium ("à la chaîne privée X"); null for a person. */
export function mediumAt(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { text, lexicon } = reading;
  const { words } = lexicon;
  let at = index;
  // "Le quotidien X" at the head of its sentence, not "Le Monde"
  const article = isPlain(items[at]) || (at === 0 && isPlain(items[at + 1]));
  if (article && words.determiners.has(items[at]?.lower ?? "")) at++;
  // "un long post Facebook"
  const next = items[at + 1];
  if (at > index && isPlain(items[at]) && isPlain(next) && words.mediumNouns.has(next?.lower ?? "")) at++;
  const word = isPlain(items[at]) ? (items[at]?.lower ?? "") : "";
  const announced = words.newspapers.has(word) || words.announcing.has(word);
  const noun = announced || words.mediumNouns.has(word);
  if (noun) at = afterNoun(items, at + 1, reading);
  const first = items[at];
  // "une interview à « Finanz und Markt »"
  if (first?.quote && first.quote.end - first.quote.start < TITLE && /^\p{Lu}/u.test(text.slice(first.quote.start)))
    return {
      name: text.slice(first.quote.start, first.quote.end),
      end: at,
      sure: announced || isKnown(text.slice(first.quote.start, first.quote.end), words),
      bare: false,
      titled: false,
      organization: false,
    };
  // "sur franceinfo"
  if (isPlain(first) && words.smallMedia.has(first?.lower ?? ""))
    return { ...SMALL, name: text.slice(first?.start, first?.end), end: at };
  if (!first?.capital || first.kind === "number") return null;
  // "dans Le Petit Havrais", "dans De Morgen": what an article with a capital opens is a title.
  const titled = words.determiners.has(first.lower) || words.foreignArticles.has(first.lower);
  // "auprès de Marianne", though many a person is called so
  const sole =
    isKnown(text.slice(first.start, first.end), words) && first.entity?.name === text.slice(first.start, first.end);
  if (first.entity?.kind === "person" && !titled && !sole) return null;
  let end = at;
  while (end - at < LONGEST) {
    // "Standaard van Vlaanderen"
    const step = words.particles.has(items[end + 1]?.lower ?? "") ? 2 : 1;
    if (!goesOn(items[end + step], titled, words)) break;
    end += step;
  }
  const short = text.slice(first.start, items[end]?.end);
  // "un journaliste du Monde"
  const contracted = words.contracted.has(items[index - 1]?.lower ?? "");
  const known = isKnown(short, words) || (contracted && words.shortTitles.has(short.toLowerCase()));
  if (!known && (announced || titled || hasMediaWord(short, words))) end = complement(items, end, reading);
  const whole = first.entity && end === at ? first.entity.name : text.slice(first.start, items[end]?.end);
  return {
    name: whole,
    end,
    sure: announced || known || isMedium(whole, words),
    // A name of no known kind may be one: "auprès de Mediarama"
    organization: first.entity !== undefined && first.entity !== null && first.entity.kind !== "person",
    bare: at === index && !contracted,
    titled: titled && (end > at || first.kind === "name"),
  };
}

/** Is the name a known medium's, or made as theirs are ("Radio Alpage", "Nice-Soir")? */
export function isMedium(name: string, words: QuotationWords): boolean {
  return isKnown(name, words) || hasMediaWord(name, words) || isBranch(name, words);
}

/** "Europe 1", "Europe1", "France-Inter" are written as one pleases. */
function isKnown(name: string, { media }: QuotationWords): boolean {
  const plain = name.toLowerCase().replace(/[\s-]/g, "").replace("’", "'");
  return media.has(plain);
}

/** "France Bleu Orge", "BFM Sud": a known medium's local branch. */
function isBranch(name: string, words: QuotationWords): boolean {
  const parts = name.split(" ");
  return parts.some((_, at) => at > 0 && at < BRANCH && isKnown(parts.slice(0, at).join(" "), words));
}

function hasMediaWord(name: string, { mediaWords }: QuotationWords): boolean {
  return name
    .toLowerCase()
    .split(/[\s'’-]/)
    .some((word) => mediaWords.has(word));
}

/** "à la télévision publique suédoise SVT", "à nos confrères de X": what may stand between the noun and the name. */
function afterNoun(items: readonly Item[], index: number, reading: Reading): number {
  const { lexicon } = reading;
  const { words } = lexicon;
  let at = index;
  while (at - index < ADJECTIVES && isPlain(items[at]) && !isFunctionWord(items[at] as Item, lexicon)) {
    if (words.prepositions.has(items[at]?.lower ?? "") || words.determiners.has(items[at]?.lower ?? "")) break;
    at++;
  }
  // "la revue en ligne X"
  if (words.bareNounPrepositions.has(items[at]?.lower ?? "") && isPlain(items[at + 1])) at += 2;
  if (words.genitives.has(items[at]?.lower ?? "")) at++;
  // "le site d'information X", "l'agence de presse X"
  if (isPlain(items[at]) && words.coverage.has(items[at]?.lower ?? "")) return afterNoun(items, at + 1, reading);
  return isPlain(items[at]) && words.determiners.has(items[at]?.lower ?? "") ? at + 1 : at;
}

function isPlain(item: Item | undefined): boolean {
  return item?.kind === "word" && !item.capital;
}

/** "Canal" + "Infos"; a title or a person begins another phrase. */
function goesOn(item: Item | undefined, titled: boolean, words: QuotationWords): boolean {
  if (item?.kind === "name") return titled || item.entity?.kind !== "person";
  return item?.kind === "word" && item.capital && !words.abbreviations.has(item.lower);
}

/** "La Dépêche du littoral", "Le Courrier picard": a paper's name goes on in small letters. */
function complement(items: readonly Item[], end: number, { lexicon }: Reading): number {
  const { words } = lexicon;
  const next = items[end + 1];
  const ends = (at: number) =>
    items[at] === undefined || items[at]?.kind !== "word" || isFunctionWord(items[at] as Item, lexicon);
  if (!next || !isPlain(next) || next.verb || words.times.has(next.lower) || words.adverbs.has(next.lower)) return end;
  if (words.genitives.has(next.lower)) {
    const at = words.determiners.has(items[end + 2]?.lower ?? "") ? end + 3 : end + 2;
    const noun = items[at];
    return noun && (noun.kind === "word" || noun.kind === "name") && !words.times.has(noun.lower) ? at : end;
  }
  const small =
    words.prepositions.has(next.lower) || words.determiners.has(next.lower) || isFunctionWord(next, lexicon);
  return !small && !words.coordinators.has(next.lower) && ends(end + 2) ? end + 1 : end;
}
