import type { Range, Token } from "../tokens.ts";
import { type Context, indexAt, rangeAt } from "./context.ts";
import type { TenseLocale } from "./locale.ts";

type Tense = "past" | "present" | "future";

// A verb further than this from the date is another clause's, however the sentence is built.
const REACH = 60;
const VERBLESS = 14;
const OPENING = /^[«“"]$/;
// What stands between commas in a compound is no longer.
const ASIDE = 25;

/**
 * The tense of the clause that `range` stands in: of the nearest verb in its own clause, else in the sentence; the verb before
 * comes first, for French puts its dates after the verb. null where no verb is found ("Réunion samedi à 20 h").
 */
export function tenseAt(context: Context, range: Range): Tense | null {
  const { tokens, sentences, lexicon } = context;
  const tense = lexicon.locale.tense;
  const sentence = rangeAt(sentences, range.start) ?? range;
  const from = Math.max(indexAt(tokens, sentence.start - 1) + 1, indexAt(tokens, range.start) - REACH);
  const to = Math.min(indexAt(tokens, sentence.end - 1) + 1, indexAt(tokens, range.end) + REACH);
  const here = indexAt(tokens, range.start);
  const after = indexAt(tokens, range.end - 1) + 1;

  const left = clauseStart(tokens, here - 1, from, tense);
  const right = clauseEnd(tokens, after, to, tense);
  const near =
    nearest(tokens, here - 1, left, -1, here, tense) ??
    nearest(tokens, after, right, 1, here, tense) ??
    nearest(tokens, left - 1, from, -1, here, tense);
  const found =
    near ??
    nearest(tokens, right, to, 1, here, tense) ??
    // A sentence this long has a verb that we do not know: most likely a present.
    (to - from > VERBLESS ? "present" : null);
  return participleBefore(tokens, here, found, near === null, tense) ?? found;
}

/** "un message publié samedi", "un vol prévu samedi": a participle of its own right before the date tells its side. */
function participleBefore(
  tokens: readonly Token[],
  here: number,
  found: Tense | null,
  isApart: boolean,
  tense: TenseLocale,
): Tense | null {
  // "reçu le mercredi à 23 h 04"
  const at = tense.the.has(tokens[here - 1]?.lower ?? "") ? here - 2 : here - 1;
  const word = tokens[at]?.lower ?? "";
  const governed = [1, 2, 3].some((back) => {
    const other = tokens[at - back]?.lower ?? "";
    return tense.be.has(other) || tense.have.has(other) || tense.futureEnding.test(other);
  });
  if (governed) return null;
  if (tense.scheduled.test(word)) return "future";
  // "L'accord, signé lundi, prévoit …": signed, whatever is to come; "Le débat, organisé lundi, devrait …" may be to come itself.
  const isPast = found !== "future" || (isApart && !tense.arranged.test(word));
  return tense.bareParticiple.test(word) && isPast ? "past" : null;
}

/** Walks from `at` towards `limit` and reads the first finite verb; `here` is where the date stands. */
function nearest(
  tokens: readonly Token[],
  at: number,
  limit: number,
  step: 1 | -1,
  here: number,
  tense: TenseLocale,
): Tense | null {
  for (let index = at; step > 0 ? index < limit : index >= limit; index += step) {
    const found = tenseOf(tokens, index, here, tense);
    if (found) return found;
  }
  return null;
}

function clauseStart(tokens: readonly Token[], at: number, from: number, tense: TenseLocale): number {
  let index = at;
  while (index >= from && !isBoundary(tokens[index], tense)) index--;
  return index + 1;
}

function clauseEnd(tokens: readonly Token[], at: number, to: number, tense: TenseLocale): number {
  let index = at;
  while (index < to && !isBoundary(tokens[index], tense)) index++;
  return index;
}

function isBoundary(token: Token | undefined, tense: TenseLocale): boolean {
  if (!token) return true;
  return token.kind === "mark" ? /[,;:()«»“”"–—]/.test(token.lower) : tense.clause.has(token.lower);
}

/** The tense of the verb at `index`, compound forms included; null where the word is no finite verb. */
function tenseOf(tokens: readonly Token[], index: number, here: number, tense: TenseLocale): Tense | null {
  const token = tokens[index];
  if (token?.kind !== "word" || (token.capital && token.lower.length < 3)) return null;
  const hyphen = token.lower.indexOf("-");
  // "a-t-il", "déclare-t-elle"
  const word = hyphen > 0 ? token.lower.slice(0, hyphen) : token.lower;
  if (isPlan(tokens, index, here, tense)) return "future";
  if (tense.have.has(word)) {
    // "il y a dix morts" has no participle.
    if (tense.there.has(tokens[index - 1]?.lower ?? "")) return "present";
    const compound = participleAfter(tokens, index, here, tense);
    return compound ?? (tense.past.has(word) ? "past" : tense.futureEnding.test(word) ? "future" : null);
  }
  if (tense.be.has(word) && !tense.restating.has(word)) return stateOf(tokens, index, here, word, tense);
  if (tense.go.has(word))
    return followed(tokens, index, here, tense.infinitive, 3) >= 0
      ? "future"
      : tense.present.has(word)
        ? "present"
        : null;
  if (tense.past.has(word)) return "past";
  // ", soit 8 h 59 à Paris"
  if (tense.restating.has(word) && tokens[index + 1]?.kind === "number") return null;
  if (tense.future.has(word)) return "future";
  // "Arrivé en tête dimanche, il …"
  if (token.capital && index < here && opens(tokens, index) && tense.motion.test(word)) return "past";
  if (token.capital || tense.notVerbs.has(word)) return null;
  if (tense.present.has(word)) return "present";
  if (tense.futureEnding.test(word)) return "future";
  if (tense.pastEnding.test(word)) return "past";
  return tense.presentEnding.test(word) ? "present" : null;
}

function opens(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || (before.kind === "mark" && /[.!?…»”\n]/.test(before.lower));
}

/** "est né", "s'est rendu" → past; "est prévu" → future; "est fermé" → present; "était" → past. */
function stateOf(
  tokens: readonly Token[],
  index: number,
  here: number,
  word: string,
  tense: TenseLocale,
): Tense | null {
  if (tense.past.has(word)) return "past";
  const ahead = tense.futureEnding.test(word) || tense.future.has(word);
  if (!ahead && !tense.present.has(word)) return null;
  if (followed(tokens, index, here, tense.scheduled, 3) >= 0) return "future";
  const reflexive = tense.reflexive.has(tokens[index - 1]?.lower ?? "");
  if (followed(tokens, index, here, reflexive ? tense.participle : tense.motion, 4) >= 0) return "past";
  return ahead ? "future" : "present";
}

function participleAfter(tokens: readonly Token[], index: number, here: number, tense: TenseLocale): Tense | null {
  const participle = followed(tokens, index, here, tense.participle, 4);
  if (participle < 0) return null;
  // "a fixé l'audience au 22 mars": what was set lies ahead.
  if (tense.scheduled.test(tokens[participle]?.lower ?? "") && tense.aimed.has(tokens[here - 1]?.lower ?? ""))
    return "future";
  return isPlan(tokens, participle, here, tense) ? "future" : "past";
}

/** "a appelé à poursuivre", "l'appel à manifester": what was planned lies ahead. The date stands after the infinitive. */
function isPlan(tokens: readonly Token[], plan: number, here: number, tense: TenseLocale): boolean {
  if (!tense.planning.test(tokens[plan]?.lower ?? "")) return false;
  for (let next = plan + 1; next <= plan + 6 && next < here; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (!tense.linking.has(token.lower)) continue;
    const infinitive = followed(tokens, next, here, tense.infinitive, 3);
    if (infinitive >= 0) return infinitive < here;
  }
  return false;
}

/** Index of the first of the next `reach` words that fits, or -1; marks and the date at `here` end the look. */
function followed(tokens: readonly Token[], index: number, here: number, pattern: RegExp, reach: number): number {
  if (tokens[index + 1]?.lower === ",") return behindAside(tokens, index, pattern);
  for (let next = index + 1; next <= index + reach; next++) {
    const token = tokens[next];
    if (next === here || !token || (token.kind === "mark" && !OPENING.test(token.lower))) return -1;
    if (token.kind === "word" && pattern.test(token.lower)) return next;
  }
  return -1;
}

/** "a, lors du débat de mardi, traité": index of the word right behind a later comma that fits, or -1. */
function behindAside(tokens: readonly Token[], index: number, pattern: RegExp): number {
  for (let next = index + 3; next <= index + ASIDE; next++) {
    const token = tokens[next];
    if (!token || /^[.;:!?]$/.test(token.lower)) return -1;
    if (token.kind === "word" && tokens[next - 1]?.lower === "," && pattern.test(token.lower)) return next;
  }
  return -1;
}
