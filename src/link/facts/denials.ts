import type { AnnotatedArticle, Place, QuotationAnnotation, Span } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import type { Told } from "./told.ts";

/** What an article gives as said, and what it gives as the denial of it. */
export interface Denial {
  claim: Place;
  denial: Place;
  /** The words that say so: "Une version que conteste". */
  cue: Span;
  /** The article takes back its own words: "Nous avons écrit que … C'était faux." */
  isOwn: boolean;
  /** What was told otherwise: in which words another article may have, of whom, and whether the claim is those words. */
  error?: { words: string; who: string | null; isHere: boolean };
}

/** A quotation of fewer code points is told with its sentence: "indigne". */
const SHORT = 20;
/** No reading is longer. */
const LONGEST = 280;
/** Code points of an opening mark and its space. */
const MARK = 2;
/** Sentences before the one that denies, among which stands what is denied where it need not be the last. */
const BACK = 4;

/**
 * The claims of an article that it says somebody denies: "« … est garanti ». Une affirmation que conteste Anne Roux : « C'est faux. … »",
 * "« … ». L'intéressé conteste. « Je n'ai jamais … »", "Anne Roux, elle, nie : « … »". What nobody is said to deny is no denial.
 */
export function denialsIn(
  { article, annotations }: AnnotatedArticle,
  told: readonly Told[],
  locale: LinkLocale,
): Denial[] {
  const read = readerOf(article);
  const { sentences, quotations } = annotations;
  return sentences.flatMap((sentence, at): Denial[] => {
    const words = read(sentence.start, sentence.end);
    const { how, told: pattern } = locale.denials.find((one) => one.told.test(words)) ?? {};
    const said = pattern?.exec(words);
    if (
      how === undefined ||
      !said ||
      annotations.quotations.some((one) => one.start < sentence.start && sentence.end < one.end)
    )
      return [];
    const from = sentence.start + said.index;
    const inside = touching(quotations, sentence.start, sentence.end);
    const follows = sentences[at + 1];
    // Of another paragraph nothing goes on with a denial.
    const next = follows && !read(sentence.end, follows.start).includes("\n") ? follows : undefined;
    const after = next
      ? quotations.find((one) => one.start >= sentence.end && one.start <= next.start + MARK)
      : undefined;
    const denial = how === "received" ? bare(sentence) : denialOf(sentence, inside.find(isWhole) ?? after, next);
    const claim = claimOf(sentences.slice(Math.max(0, at - BACK), at), how, read(denial.start, denial.end));
    if (!claim || claim.end > denial.start || length(claim) > LONGEST || length(denial) > LONGEST) return [];
    const isOwn = how === "taken back";
    if (isOwn && !locale.ownWords.test(read(claim.start, claim.end))) return [];
    const cue = { start: from, end: from + said[0].length };
    const places = { claim: { article: article.id, ...claim }, denial: { article: article.id, ...denial } };
    // "Nous avons écrit que X avait été arrêté": where another article tells it, its words are the claim.
    const error = isOwn ? locale.takenBack.exec(read(claim.start, claim.end))?.groups?.denied : undefined;
    if (!error) return [{ ...places, cue, isOwn }];
    const persons = told.find(({ start, end }) => start <= claim.start && claim.end <= end)?.named.person ?? [];
    const [who, another] = new Set(persons.map(({ id }) => id));
    return [
      { ...places, cue, isOwn, error: { words: error.trim(), who: who && !another ? who : null, isHere: false } },
    ];
  });

  /** What is denied: the last words quoted before, else the sentence before; of several sentences the last that speaks of the same. */
  function claimOf(before: readonly Span[], how: string, denial: string): Span | null {
    const spoken = before.filter(({ start, end }) => !/^\s*[—–-]/.test(read(start, end)));
    const last = spoken.at(-1);
    if (!last) return null;
    if (how === "received") return spoken.findLast(({ start, end }) => locale.gives.test(read(start, end))) ?? null;
    if (how !== "named") return quotedIn(last);
    const stems = new Set(contentWords(denial, locale).map(({ stem }) => stem));
    const same = spoken.findLast(({ start, end }) =>
      contentWords(read(start, end), locale).some(({ stem }) => stems.has(stem)),
    );
    return same ? quotedIn(same) : null;
  }

  function quotedIn(sentence: Span): Span {
    const all = touching(quotations, sentence.start, sentence.end).filter(isWhole);
    // Of words within words the speaker's own.
    const quoted = all.findLast(
      (one) => !all.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
    );
    return quoted ? bare(quoted) : sentence;
  }
}

/** The words of a denial: those quoted, else the sentence itself; a short one, "C'est faux.", with the next. */
function denialOf(sentence: Span, quoted: Span | undefined, next: Span | undefined): Span {
  if (quoted) return bare(quoted);
  return length(sentence) < SHORT * 2 && next
    ? { start: sentence.start, end: next.end }
    : { start: sentence.start, end: sentence.end };
}

const isWhole = (one: QuotationAnnotation) => length(one) >= SHORT;
const length = ({ start, end }: Span) => end - start;
const bare = ({ start, end }: Span): Span => ({ start, end });
