import type { Candidate, Reading } from "../context.ts";
import { PLURAL, SINGULAR } from "../lexicon.ts";
import type { Quoted } from "../marks/marks.ts";
import { isAuxiliary } from "../syntax.ts";

/** What the words between the marks look like. */
export interface Looks {
  words: string[];
  /** Begins with a capital, a number aside: "19 Heures". */
  capital: boolean;
  /** The same of each of its words. */
  capitals: boolean[];
  /** A clause of its own rather than a fragment. */
  clause: boolean;
  /** Index of its first finite verb or of that verb's pronoun, or -1. */
  finite: number;
  /** Has the first or second person in it. */
  spoken: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?/gu;

/** As much of a passage as tells what it is. */
const HEAD = 400;

/** From so many words on nobody counts them. */
export const MANY = 12;

/** In so few words "taxe" and "juge" are nouns rather than verbs. */
const NOUNS = 4;

const known = new WeakMap<Quoted, Looks>();

/** Looks at the beginning of a passage, once. */
export function looksOf({ quote }: Candidate, reading: Reading): Looks {
  const looks = known.get(quote) ?? read(quote, reading);
  known.set(quote, looks);
  return looks;
}

function read(quote: Quoted, { text, lexicon }: Reading): Looks {
  const inner = text.slice(quote.start, Math.min(quote.end, quote.start + HEAD));
  const written = inner.match(WORD) ?? [];
  const words = written.map((word) => word.toLowerCase().replace("’", "'"));
  const { verbs, words: sets } = lexicon;
  const reports = (word: string) => ((verbs.get(word)?.shape ?? 0) & (SINGULAR | PLURAL)) > 0;
  // "un manque criant": after an article a noun, though "manque" is a verb elsewhere.
  const noun = (at: number) => {
    const before = words[at - 1] ?? "";
    const article = sets.determiners.has(before) && (at === 1 || !sets.clitics.has(before));
    return article && (!sets.indefinite.has(before) || sets.articles.has(before));
  };
  const finite = words.findIndex(
    (word, at) =>
      isAuxiliary(word, lexicon) ||
      sets.pronouns.has(word) ||
      sets.impersonal.has(word) ||
      // "n'identifie pas", not "ne pas céder"
      (sets.negations.has(word) && !sets.adverbs.has(words[at + 1] ?? "")) ||
      // "Laissez-nous ouvrir"
      sets.finiteEndings.some(
        (ending) => (word.split("-")[0] ?? "").endsWith(ending) && !sets.prepositions.has(word),
      ) ||
      ((sets.otherFinite.has(word) || (words.length > NOUNS && reports(word))) && !noun(at)),
  );
  return {
    words,
    capitals: written.map((word) => /^\p{Lu}/u.test(word)),
    capital: /^\P{L}*\p{Lu}/u.test(inner),
    clause: finite >= 0 || /[!?…]$/.test(inner),
    finite,
    spoken: words.some((word) => sets.spoken.has(word)),
  };
}
