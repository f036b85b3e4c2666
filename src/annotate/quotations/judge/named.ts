import type { Candidate } from "../context.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import { isFunctionWord } from "../syntax.ts";

/** "surnommé « … »", "l'émission « … »", "le groupe Facebook « … »", "la notion de « … »": the words are given as a name. */
export function isNamed(
  { sentence: { items }, at, attribution }: Candidate,
  clause: boolean,
  lexicon: Lexicon,
): boolean {
  const { words } = lexicon;
  const [earlier, before] = [items[at - 2], items[at - 1]];
  if (before?.kind !== "word") return false;
  if (before.verb?.class === "name") return true;
  // "a appelé « au calme »": the word is the cue itself.
  if (words.naming.has(before.lower)) return attribution?.cue?.end !== at - 1 && !isSpeaking(items, at, words);
  if (earlier?.kind !== "word" || earlier.verb || !words.naming.has(earlier.lower)) return false;
  return words.genitives.has(before.lower) ? !clause : !before.verb && !isFunctionWord(before, lexicon);
}

/** "a dit « … »", "s'est dite « … »", "selon son expression « … »": a naming word that reports all the same. */
function isSpeaking(items: readonly Item[], at: number, words: QuotationWords): boolean {
  const earlier = items[at - 2]?.lower ?? "";
  if (words.possessive.has(earlier)) return true;
  if (!items[at - 1]?.verb) return false;
  const be = words.beSingular.has(earlier) || words.bePlural.has(earlier);
  if (be) return words.reflexives.has(items[at - 3]?.lower ?? "");
  return [words.haveSingular, words.havePlural, words.adverbs, words.pronouns, words.reflexives].some((set) =>
    set.has(earlier),
  );
}
