import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { beginsPhrase, isTime } from "../syntax.ts";

/** The comma at `at` closes an apposition: "X, ministre de Y, a dit"; goes back to the phrase that it explains. */
export function beforeComma(sentence: Sentence, at: number, lexicon: Lexicon, open = false): Phrase | null {
  const { items } = sentence;
  let description: Phrase | null = null;
  let end = at - 1;
  for (let segments = 0; end >= 0 && segments < 5; segments++) {
    const start = segmentStart(items, end);
    const found = headOfSegment(sentence, start, end, lexicon);
    if (found?.entities.length) return found;
    // "Le collectif, lui, rappelle": the pronoun only stresses the subject before it.
    const stress = found?.kind === "pronoun" && start === end && items[start - 1]?.lower === ",";
    if (found?.kind === "pronoun" && !stress) return description ?? found;
    // The phrase before an apposition stands alone; what comes before a time or place does not explain it.
    if (!stress) description ??= found;
    if (items[start - 1]?.lower !== ",") break;
    end = start - 2;
  }
  if (open && !description) return null;
  return description;
}

function segmentStart(items: readonly Item[], end: number): number {
  let start = end;
  while (start > 0) {
    const before = items[start - 1];
    if (before?.lower === ")" && before.partner >= 0) {
      start = before.partner;
      continue;
    }
    if (before?.kind === "mark" && /^[,;:—–]$/.test(before.lower)) break;
    start--;
  }
  return start;
}

/** The phrase at the head of a segment, where no preposition, relative or participle opens it. */
function headOfSegment(sentence: Sentence, start: number, end: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let at = start;
  // "Le rapport, que X a consulté, dénonce": a relative clause of its own.
  if (words.conjunctions.has(items[start]?.lower ?? "") && items[start - 1]?.lower === ",") return null;
  // "et", "mais", "que", "qu'" before the subject of a clause.
  for (let i = start; i <= end; i++) {
    const word = items[i]?.lower ?? "";
    // "Mes Karl Dietz et Anna Roth"
    const names = items[i - 1]?.kind === "name" && items[i + 1]?.kind === "name";
    if (
      items[i]?.kind === "word" &&
      !names &&
      (words.conjunctions.has(word) || words.coordinators.has(word)) &&
      beginsPhrase(items, i + 1, lexicon)
    )
      at = i + 1;
  }
  const first = items[at];
  if (!first) return null;
  // "X, du cabinet Y, relativise": where X is from.
  const from =
    at === start && first.kind === "word" && words.genitives.has(first.lower) && !words.partitives.has(first.lower);
  if (from && items[start - 1]?.lower === "," && items[start - 2]?.kind === "name") return null;
  // "X, directrice générale de l'association Y, a salué"
  const people = [words.persons, words.occupations].some((set) => set.has(first.lower));
  if (at === start && people && items[start - 1]?.lower === "," && items[start - 2]?.kind === "name") return null;
  for (let i = at; i <= end; i++) {
    // "recrutée par le port de Brest (PB), a démissionné"
    if (items[i]?.lower === "(" && (items[i]?.partner ?? -1) > i) {
      i = items[i]?.partner ?? i;
      continue;
    }
    // "à qui Y reprochait", "dont le fils": the subject is not in here.
    if (items[i]?.kind === "word" && words.subordinators.has(items[i]?.lower ?? "")) return null;
    if (!beginsPhrase(items, i, lexicon)) continue;
    if (i > at && first.kind === "word" && words.prepositions.has(first.lower) && i > at + 6) break;
    const phrase = phraseAt(sentence, i, end, lexicon);
    if (phrase && !isTime(phrase, items, lexicon)) return phrase;
  }
  return null;
}

/** "le fondateur du club, Luc Roy": the name explains the description. */
export function explained(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  if (phrase.kind !== "description" || items[phrase.end + 1]?.lower !== ",") return phrase;
  // "son défenseur, Me Laurent Roy"; "sa coprésidente, la conseillère nationale Anne Roy"
  let at = phrase.end + 2;
  if (items[at]?.kind === "word" && items[at]?.capital && items[at + 1]?.kind === "name") at++;
  const name = phraseAt(sentence, at, items[at]?.kind === "name" ? at : FAR, lexicon);
  if (!name?.entities.some((entity) => entity.kind !== "other")) return phrase;
  const next = items[name.end + 1];
  const closed = next?.kind !== "word" || !lexicon.words.coordinators.has(next.lower);
  return closed ? { ...name, complements: phrase.complements } : phrase;
}
