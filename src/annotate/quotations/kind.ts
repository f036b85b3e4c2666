/**
 * Direct are words that stand free of the writer's sentence: one of their own, a clause after a colon, before "a-t-il dit" or after "selon
 * X,". Mixed are words grown into it: a fragment, a clause that "que" or "qui" governs or that lacks its subject, one that the writer goes on
 * with (« La peur est là » dans ce quartier).
 */
import type { QuotationKind } from "../../model.ts";
import { type Candidate, isQuote, type Reading } from "./context.ts";
import type { Item } from "./items.ts";
import { type Looks, looksOf } from "./judge/looks.ts";
import type { Lexicon } from "./lexicon.ts";
import { sequenceAt } from "./sequences.ts";

/** So few words after a verb are a fragment ("dit « avoir vu »") unless they begin with a capital. */
const FRAGMENT = 4;

/** A clause of its own, or a fragment within the writer's sentence. */
export function kindOf(candidate: Candidate, reading: Reading): QuotationKind {
  const { sentence, at } = candidate;
  const { items } = sentence;
  const looks = looksOf(candidate, reading);
  const first = listHead(items, at, reading.lexicon);
  const before = items[first - 1];
  if (before?.lower === ":") return isSetApart(looks, reading.lexicon) ? "direct" : "mixed";
  if (opens(items, first, reading))
    return isOpening(candidate, looks, first === at, reading.lexicon) ? "direct" : "mixed";
  return isIntroduced(candidate, looks, reading.lexicon) ? "direct" : "mixed";
}

/** « A », « B » et « C » are joined to the sentence as the first is. */
function listHead(items: readonly Item[], at: number, { words }: Lexicon): number {
  let first = at;
  for (;;) {
    if (isQuote(items[first - 1])) first--;
    else if (isQuote(items[first - 2]) && isJoint(items[first - 1])) first -= 2;
    else return first;
  }
  function isJoint(item: Item | undefined): boolean {
    return item?.lower === "," || words.coordinators.has(item?.lower ?? "");
  }
}

/** Nothing stands before it in its sentence but "Mais", a dash, a bracket, or a full stop that was taken for an initial's. */
function opens(items: readonly Item[], first: number, { text, lexicon }: Reading): boolean {
  const before = items[first - 1];
  if (!before || OPENING.has(before.lower) || TERMINAL.has(text[before.end - 1] ?? "")) return true;
  return items.slice(0, first).every(({ kind, lower }) => kind === "mark" || lexicon.words.coordinators.has(lower));
}

const OPENING = new Set(["(", "–", "—"]);
const TERMINAL = new Set([".", "!", "?", "…"]);

/** « Du vent », balaie X; « Le genou répond bien », indique-t-on; not « La peur est là » dans ce quartier, dit X. */
function isOpening({ sentence, at, attribution }: Candidate, looks: Looks, alone: boolean, lexicon: Lexicon): boolean {
  const next = sentence.items[at + 1];
  const { prepositions, according, coordinators } = lexicon.words;
  if (prepositions.has(next?.lower ?? "") && !sequenceAt(sentence.items, at + 1, according)) return false;
  const inverted = attribution?.reason === "inversion";
  if (looks.clause) return alone || coordinators.has(next?.lower ?? "") || inverted || isWhole(looks, lexicon);
  if (!alone) return inverted && looks.words.length >= FRAGMENT;
  return inverted || (next?.lower === "," && looks.capital && attribution?.reason !== "according-to");
}

/** After a colon all but a few words and what a relative pronoun opens. */
function isSetApart(looks: Looks, lexicon: Lexicon): boolean {
  if (looks.capital) return true;
  return !isGoverned(looks.words.slice(0, 2), lexicon) && (looks.clause || looks.words.length >= FRAGMENT);
}

/** X dit « nous irons »; selon X, « la faute est ailleurs »; not pour X, « la faute est ailleurs ». */
function isIntroduced({ sentence, at, attribution }: Candidate, looks: Looks, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const before = sentence.items[at - 1];
  // "aux cris de « On lâche rien ! »"
  if (words.chants.has(sentence.items[at - 2]?.lower ?? "")) return looks.capital && looks.clause;
  const cued = attribution?.cue?.end === at - 1 || before?.verb?.class === "say";
  // « Nous irons. » « Tous. »
  if (isQuote(before)) return looks.clause;
  if (!isWhole(looks, lexicon) || (!cued && before?.lower !== ",")) return false;
  const according = attribution?.reason === "according-to";
  if (according && words.accordingAtHead.has(sentence.items[attribution.cue?.start ?? -1]?.lower ?? "")) return false;
  if (cued || according) return looks.capital || looks.spoken || looks.words.length > FRAGMENT;
  return attribution?.reason === "inversion" || looks.spoken;
}

/** A clause with its subject that nothing of the writer's governs: not "ne sera jamais fini", "qu'il n'en est rien", "un père qui lutte". */
function isWhole({ words, capital, clause, finite }: Looks, lexicon: Lexicon): boolean {
  if (!clause || capital || finite < 0) return clause;
  const sets = lexicon.words;
  const head = words[0] ?? "";
  if (sets.coordinators.has(head)) return false;
  const subjectless = finite === 0 || (finite === 1 && sets.negations.has(head));
  if (subjectless && !sets.pronouns.has(words[finite] ?? "") && !sets.impersonal.has(words[finite] ?? "")) return false;
  // "une somme qui vous revient": a noun that is a verb elsewhere
  return (
    !isGoverned(words.slice(0, 1), lexicon) && !words.slice(1, finite + 2).some((word) => sets.subordinators.has(word))
  );
}

/** "qu'il n'en est rien", "qui dure", "ce qu'il en reste"; not "si rien ne change, …", which has its clause with it. */
function isGoverned(words: readonly string[], lexicon: Lexicon): boolean {
  const { relative, conjunctions, subordinators } = lexicon.words;
  return words.some((word) => relative.has(word) || (conjunctions.has(word) && subordinators.has(word)));
}
