import type { Analysis } from "../../analysis.ts";
import type { Range, Token } from "../../tokens.ts";
import { afterAdverbs } from "../adverbs.ts";
import { INFINITIVE, type Lexicon, PAST_PARTICIPLE, PLURAL, SINGULAR } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import { sequenceAt } from "../sequences.ts";
import { isAuxiliary } from "../syntax.ts";
import type { Quoted } from "./marks.ts";

/**
 * «A, a-t-il dit, B» between one pair of marks: A and B are the speaker's words, what stands between them is the writer's. Attribution
 * reads the incise as the writer's words; joinIncises puts the passage together again.
 */
export function splitIncises(passages: readonly Quoted[], { tokens, text }: Analysis, lexicon: Lexicon): Quoted[] {
  const split: Quoted[] = [];
  let token = 0;
  for (const passage of passages) {
    while ((tokens[token]?.start ?? passage.start) < passage.start) token++;
    const whole = { start: passage.start, end: passage.end };
    let rest: Quoted | null = passage;
    for (; (tokens[token]?.end ?? passage.end + 1) <= passage.end; token++) {
      const incise =
        inciseAt(tokens, token, passage.end, lexicon) ??
        (passage.lost === "closing" ? frameAt(tokens, token, passage.end, lexicon) : null);
      if (!incise || incise.start <= rest.start) continue;
      const words = text.slice(rest.start, incise.start).trimEnd();
      const end = rest.start + words.length;
      // « A, a dit X. Nothing closes the words: the writer's own do, and may go on as the writer's.
      if (passage.lost === "closing") {
        split.push(upTo(rest, end, incise.start, null));
        rest = null;
        break;
      }
      split.push(upTo(rest, end, incise.start, whole));
      while ((tokens[token + 1]?.start ?? incise.end) < incise.end) token++;
      const next = Math.min(tokens[token + 1]?.start ?? rest.end, rest.end);
      rest = { ...rest, whole, start: next, outer: { start: next, end: rest.outer.end } };
    }
    if (rest && /[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end))) split.push(rest);
  }
  return split;
}

function upTo(passage: Quoted, end: number, outerEnd: number, whole: Range | null): Quoted {
  return { ...passage, end, whole, outer: { start: passage.outer.start, end: outerEnd } };
}

const LONGEST = 14;

/** The mark at `index` opens ", a-t-il dit," or "? demande-t-elle.": the range up to and with the mark that closes it. */
function inciseAt(tokens: readonly Token[], index: number, limit: number, lexicon: Lexicon): Range | null {
  const mark = tokens[index];
  if (mark?.kind !== "mark" || !/^[,—–?!…]$/.test(mark.lower)) return null;
  const verb = reportingVerb(tokens, index + 1, lexicon);
  if (verb < 0) return null;
  // "Vraiment ? demande-t-elle": the question mark is the speaker's, the comma the writer's.
  const start = /[?!…]/.test(mark.lower) ? mark.end : mark.start;
  for (let i = verb + 1; i < tokens.length && i - verb < LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.start >= limit) return { start, end: limit };
    // "reconnaît M. Roy"
    if (token.lower === "." && lexicon.words.abbreviations.has(tokens[i - 1]?.lower ?? "")) continue;
    if (token.kind === "mark" && /^[,—–.;:!?]$/.test(token.lower)) return { start, end: afterName(tokens, i, lexicon) };
  }
  return null;
}

/** "« A, selon X": the rest, where nothing closes the words. */
function frameAt(tokens: readonly Token[], index: number, limit: number, { words }: Lexicon): Range | null {
  const comma = tokens[index];
  const framed = comma?.lower === "," && sequenceAt(tokens, index + 1, words.according) > 0;
  return framed ? { start: comma.start, end: limit } : null;
}

/** ", dit le capitaine, Luc Roy.": the mark that closes the name; the comma at `index` where no name follows it alone. */
function afterName(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  let end = index + 1;
  while (end - index < LONGEST && tokens[end]?.kind === "word" && tokens[end]?.capital) end++;
  const closing = tokens[end];
  const mark = tokens[index];
  if (mark?.lower !== ",") return mark?.end ?? 0;
  if (closing && end > index + 1 && /^[,.]$/.test(closing.lower)) return closing.end;
  return afterDescription(tokens, index, lexicon) ?? mark.end;
}

/** ", s'agace Luc Roy, vigneron à Cers.", ", dit-elle, 34 ans,": the mark that closes what is told of the speaker. */
function afterDescription(tokens: readonly Token[], comma: number, { words }: Lexicon): number | null {
  const first = tokens[comma + 1];
  const noun = words.determiners.has(first?.lower ?? "") ? tokens[comma + 2] : first;
  const age = first?.kind === "number" && words.times.has(tokens[comma + 2]?.lower ?? "");
  const person = words.persons.has(noun?.lower ?? "") || words.occupations.has(noun?.lower ?? "");
  // "s'emporte Luc Roy, du SGMG.", "dit Anne Roy, de l'Université de Liège,"
  const body =
    words.genitives.has(first?.lower ?? "") && tokens[comma - 1]?.capital && bodyAt(tokens, comma + 2, words);
  if (!age && !person && !body) return null;
  for (let end = comma + 1; end - comma < LONGEST; end++) {
    const token = tokens[end];
    if (token?.kind !== "mark") continue;
    return /^[,.]$/.test(token.lower) ? token.end : null;
  }
  return null;
}

function bodyAt(tokens: readonly Token[], index: number, { determiners }: QuotationWords): boolean {
  return tokens[determiners.has(tokens[index]?.lower ?? "") ? index + 1 : index]?.capital ?? false;
}

/** Index of the last word of "a-t-il dit", "dit-il", "a annoncé" before who said it; -1 where there is none. */
function reportingVerb(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const { words, locale } = lexicon;
  let at = index;
  let reflexive = false;
  while (words.clitics.has(tokens[at]?.lower ?? "") && at - index < 3) {
    reflexive ||= words.reflexives.has(tokens[at]?.lower ?? "");
    at++;
  }
  const lower = tokens[at]?.lower ?? "";
  const hyphen = lower.lastIndexOf("-");
  const inverted = hyphen > 0 && words.pronouns.has(lower.slice(hyphen + 1)) && !words.pronouns.has(lower);
  const letter = `-${locale.liaison}`;
  const stem = inverted ? lower.slice(0, hyphen) : lower;
  const verb = verbFrom(tokens, at, stem.endsWith(letter) ? stem.slice(0, -letter.length) : stem, reflexive, lexicon);
  return verb >= 0 && (inverted || subjectFollows(tokens, verb + 1, lexicon)) ? verb : -1;
}

/** `stem` is a verb of saying, or an auxiliary with its participle soon after. */
function verbFrom(tokens: readonly Token[], at: number, stem: string, reflexive: boolean, lexicon: Lexicon): number {
  const form = lexicon.verbs.get(stem);
  // "se réjouit X" tells of words, "attend X" of a wish.
  const says = form && form.class !== "name" && form.class !== "made" && (form.class !== "think" || reflexive);
  if (says && form.shape & (SINGULAR | PLURAL)) return at;
  // "veut croire la maire"
  if (lexicon.words.modals.has(stem)) {
    const to = lexicon.words.prepositions.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    return (lexicon.verbs.get(tokens[to]?.lower ?? "")?.shape ?? 0) & INFINITIVE ? to : -1;
  }
  if (!isAuxiliary(stem, lexicon)) return -1;
  for (let i = at + 1; i - at < 5; i++) {
    const word = tokens[i];
    if (!word || word.kind === "mark") return -1;
    const participle = lexicon.verbs.get(word.lower);
    if (participle && participle.shape & PAST_PARTICIPLE && participle.class !== "name") return i;
  }
  return -1;
}

/** "explique X,", "confiait d'ailleurs X,", "a prévenu en milieu de journée le capitaine X,": at once, after an adverb or a time. */
function subjectFollows(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  const index = afterAdverbs(tokens, verb, lexicon);
  if (isSpeaker(tokens, index, lexicon)) return true;
  if (!lexicon.words.prepositions.has(tokens[index]?.lower ?? "")) return false;
  let time = false;
  for (let at = index + 1; at - index < ADVERBIAL && tokens[at]?.kind !== "mark"; at++) {
    if (time && isSpeaker(tokens, at, lexicon)) return true;
    time ||= lexicon.words.times.has(tokens[at]?.lower ?? "");
  }
  return false;
}

/** Words of a time between a verb and its subject. */
const ADVERBIAL = 7;

/** Somebody who speaks is named or described here. */
function isSpeaker(tokens: readonly Token[], index: number, { words }: Lexicon): boolean {
  const first = tokens[index];
  if (first?.kind !== "word") return false;
  const [noun, next] = [tokens[index + 1], tokens[index + 2]];
  const person = words.persons.has(noun?.lower ?? "") || words.occupations.has(noun?.lower ?? "");
  // "le marchand Luc Roy"
  const named = noun?.kind === "word" && next?.kind === "word" && next.capital;
  return first.capital || (words.determiners.has(first.lower) && (person || named || noun?.capital === true));
}
