import type { Analysis } from "../analysis.ts";
import type { Token } from "../tokens.ts";
import { type Lexicon, PAST_PARTICIPLE, PLURAL, SINGULAR } from "./lexicon.ts";
import type { Quoted } from "./marks.ts";

const LONGEST = 14;

/** «A, a-t-il dit, B» between one pair of marks: A and B are the speaker's words, what stands between them is not. */
export function splitIncises(passages: readonly Quoted[], { tokens, text }: Analysis, lexicon: Lexicon): Quoted[] {
  const split: Quoted[] = [];
  let token = 0;
  for (const passage of passages) {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < passage.start) token++;
    let rest = passage;
    let i = token;
    for (; i < tokens.length && (tokens[i]?.end ?? 0) <= passage.end; i++) {
      const incise = inciseAt(tokens, i, passage.end, lexicon);
      if (!incise || incise.start <= rest.start) continue;
      const before = {
        ...rest,
        end: trimEnd(text, rest.start, incise.start),
        outer: { start: rest.outer.start, end: incise.start },
      };
      split.push(before);
      rest = { ...rest, start: incise.end, outer: { start: incise.end, end: rest.outer.end } };
      while ((tokens[i + 1]?.start ?? Number.MAX_SAFE_INTEGER) < incise.end) i++;
      const next = tokens[i + 1];
      rest = { ...rest, start: next ? Math.min(next.start, rest.end) : rest.end };
      rest = { ...rest, outer: { start: rest.start, end: rest.outer.end } };
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end))) split.push(rest);
    else if (split.at(-1) && rest !== passage) {
      // « A, a-t-il dit. »: the mark after the clause belongs to nothing.
    }
  }
  return split;
}

/** The comma at `index` opens ", a-t-il dit," or ", dit-elle.": gives the range from the comma to after the closing mark. */
function inciseAt(
  tokens: readonly Token[],
  index: number,
  limit: number,
  lexicon: Lexicon,
): { start: number; end: number } | null {
  const comma = tokens[index];
  if (comma?.kind !== "mark" || !/^[,—–?!…]$/.test(comma.lower)) return null;
  const verb = invertedVerb(tokens, index + 1, lexicon);
  if (verb < 0) return null;
  for (let i = verb + 1; i < tokens.length && i - verb < LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.start >= limit) break;
    if (token.kind === "mark" && /^[,—–.;:!?]$/.test(token.lower)) {
      return { start: comma.lower === "," || /[—–]/.test(comma.lower) ? comma.start : comma.end, end: token.end };
    }
  }
  const last = tokens[verb];
  return last && nextIsBeyond(tokens, verb, limit) ? { start: comma.start, end: limit } : null;
}

function nextIsBeyond(tokens: readonly Token[], index: number, limit: number): boolean {
  for (let i = index + 1; i < tokens.length && i - index < LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.start >= limit) return true;
    if (token.kind === "mark") return false;
  }
  return index + 1 >= tokens.length;
}

/** Index of the last word of "a-t-il dit", "dit-il", "a annoncé" before a name or an article; -1 where there is none. */
function invertedVerb(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const { words, verbs, locale } = lexicon;
  let at = index;
  while (words.clitics.has(tokens[at]?.lower ?? "") && at - index < 3) at++;
  const lower = tokens[at]?.lower ?? "";
  const hyphen = lower.lastIndexOf("-");
  const inverted = hyphen > 0 && words.pronouns.has(lower.slice(hyphen + 1)) && !words.pronouns.has(lower);
  let base = inverted ? lower.slice(0, hyphen) : lower;
  if (inverted && base.endsWith(`-${locale.liaison}`)) base = base.slice(0, -locale.liaison.length - 1);
  const verb = reportingVerb(tokens, at, base, lexicon);
  if (verb < 0) return -1;
  return inverted || subjectFollows(tokens, verb + 1, lexicon) ? verb : -1;

  function reportingVerb(tokens: readonly Token[], at: number, base: string, lexicon: Lexicon): number {
    const form = verbs.get(base);
    if (
      form &&
      form.shape & (SINGULAR | PLURAL) &&
      form.class !== "name" &&
      form.class !== "think" &&
      form.class !== "made"
    )
      return at;
    const auxiliary = [words.haveSingular, words.havePlural, words.beSingular, words.bePlural].some((set) =>
      set.has(base),
    );
    if (!auxiliary) return -1;
    for (let i = at + 1; i - at < 5; i++) {
      const word = tokens[i];
      if (!word || word.kind === "mark") return -1;
      const participle = lexicon.verbs.get(word.lower);
      if (participle && participle.shape & PAST_PARTICIPLE && participle.class !== "name") return i;
    }
    return -1;
  }
}

/** "explique Marie Curie,", "a dit la ministre.": the subject comes at once, and somebody who speaks. */
function subjectFollows(tokens: readonly Token[], index: number, { words }: Lexicon): boolean {
  const first = tokens[index];
  if (first?.kind !== "word") return false;
  if (first.capital) return true;
  const noun = tokens[index + 1];
  return words.determiners.has(first.lower) && noun !== undefined && (words.persons.has(noun.lower) || noun.capital);
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}
