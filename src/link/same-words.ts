import { type Alignment, align } from "./alignment.ts";
import type { ContentWord } from "./content-words.ts";
import { areNearlyOne, sharedInRuns } from "./near-verbatim.ts";

/** A sentence of a quotation, as the linker compares it. */
export interface Unit {
  /** Index of its quotation. */
  quotation: number;
  article: string;
  speakers: readonly string[];
  words: readonly ContentWord[];
  /** The words and marks folded, to tell identical renderings. */
  bare: string;
  /** Its words that carry meaning, as in `bare`. */
  content: ReadonlySet<string>;
  /** Units of other quotations in the same sentence of the article by the same speaker: parts of one saying. */
  siblings: readonly number[];
}

interface Likeness {
  common: Alignment;
  /** Both speakers are known, and one. */
  known: boolean;
  fragmentsToo: boolean;
}

/** Nobody says so many words of content after another by chance. */
const BY_HEART = 6;

/** Fragments this short say little by themselves: "effort coordonné". */
const FRAGMENT = 2;
/** A fragment is found in a phrase, not anywhere in a speech: "activités illégales" in "menaces de violence et d'activités illégales". */
const PHRASE = 6;
/** Of the shorter unit's content words, how many the other must render: translations keep half and better. */
const RENDERED = 0.5;
/** The same where nobody knows whether the speakers are one. */
const RENDERED_UNKNOWN = 0.6;
/** Of the longer one's words, how many must stand in the other in the same runs where few carry meaning: "nous irons jusqu'au bout". */
const VERBATIM = 0.5;

/**
 * Says whether two units render the same words, and by which stretch of each; null where they do not. `fragmentsToo` admits a
 * fragment inside a long sentence: the caller asks so when another part of the same saying was found there.
 */
export function sameWords(a: Unit, b: Unit, isRare: (stem: string) => boolean, fragmentsToo = false): Alignment | null {
  const known = a.speakers.length > 0 && b.speakers.length > 0;
  const areTwo = known && !a.speakers.some((id) => b.speakers.includes(id));
  if (areTwo && !isMisattributed(a, b)) return null;
  const common = align(a.words, b.words);
  if (!common || areTwo || a.bare === b.bare) return common;

  // A name that everybody says ("Gilets jaunes") is no evidence, however often it is said.
  const telling = a.words
    .slice(common.a.from, common.a.to)
    .some(({ stem }) => isRare(stem) && b.words.some((word) => word.stem === stem));
  if (!telling) return null;
  const likeness = { common, known, fragmentsToo };
  return renders(a, b, likeness) || (known && isNearVerbatim(a, b)) ? common : null;
}

/** A long sentence word for word in two articles was said once, whoever they say it was. */
function isMisattributed(a: Unit, b: Unit): boolean {
  return a.bare === b.bare && a.words.length >= BY_HEART && a.article !== b.article;
}

function renders(a: Unit, b: Unit, { common, known, fragmentsToo }: Likeness): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const rendered = common.matched / short.words.length;
  if (short.words.length <= FRAGMENT) {
    const whole = rendered === 1 && common.contiguous && short.words.length > 1;
    return known && whole && (fragmentsToo || long.words.length <= PHRASE);
  }
  // Two words are evidence only where they are much of both: "nouveau fournisseur" in two short sentences.
  if (common.matched === 2)
    return known && common.contiguous && rendered >= RENDERED && common.matched / long.words.length >= 0.4;
  const dense = common.matched / Math.max(common.a.to - common.a.from, common.b.to - common.b.from) >= 0.45;
  return common.matched >= 3 && dense && rendered >= (known ? RENDERED : RENDERED_UNKNOWN);
}

function isNearVerbatim(a: Unit, b: Unit): boolean {
  return areNearlyOne(a.bare, b.bare) || sharedInRuns(a.bare, b.bare, (word) => a.content.has(word)) >= VERBATIM;
}
