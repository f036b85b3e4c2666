import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { civilityStart } from "../syntax.ts";

/** Words between "assure-t-on" and the name: "chez les proches de M. X". */
const REACH = 7;

/** "ajoute-t-on au comptoir", "chez X, on assure", "dans l'entourage de X, on jure": among whom nobody in particular speaks. */
export function isHouse({ items }: Sentence, { start, end }: Phrase, { words }: Lexicon): boolean {
  const first = civilityStart(items, start);
  const isGoverned = [items[start], items[start - 1], items[first - 1]].some(
    (item) => item?.kind === "word" && words.prepositions.has(item.lower),
  );
  if (!isGoverned) return false;
  if (items[end + 1]?.lower === "," && words.anyone.has(items[end + 2]?.lower ?? "")) return true;
  const before = items.slice(Math.max(0, start - REACH), start);
  return before.some(({ inverted, verb }) => inverted !== null && words.anyone.has(inverted) && verb !== null);
}
