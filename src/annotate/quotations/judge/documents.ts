import type { Candidate } from "../context.ts";
import type { Item } from "../items.ts";
import type { QuotationWords } from "../locale.ts";

/** How far back the charge or the order may stand: "condamné hier à deux ans de prison par le tribunal de X pour « … »". */
const CHARGE = 14;
const INSCRIPTION = 5;

/** Charges after "pour", wording of orders, what is written on walls: words of documents, said by nobody in the article. */
export function isDocument({ sentence: { items }, at }: Candidate, spoken: boolean, words: QuotationWords): boolean {
  if (isInscription(items, firstOfList(items, at, words), words)) return true;
  const before = items[at - 1]?.lower ?? "";
  for (let i = at - 1; i >= 0 && at - i <= CHARGE; i--) {
    if (!words.charges.has(items[i]?.lower ?? "") || spoken) continue;
    // "poursuivi pour « … »", "le délit de « … »"
    if (words.purposes.has(before) || (words.genitives.has(before) && at - i <= 2)) return true;
  }
  return false;
}

function isInscription(items: readonly Item[], at: number, words: QuotationWords): boolean {
  const near = items.slice(Math.max(0, at - INSCRIPTION), at);
  // "Sur une pancarte, un retraité a écrit au feutre : « … »"
  const opening =
    words.channels.has(items[0]?.lower ?? "") && items[at - 1]?.lower === ":" ? items.slice(1, INSCRIPTION) : [];
  return [...near, ...opening].some(({ lower }) => words.inscriptions.has(lower));
}

/** "Sur les pancartes : « … », « … » et « … »": the index of the first of them. */
function firstOfList(items: readonly Item[], at: number, words: QuotationWords): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.kind === "quote") first = i;
    else if (item?.lower !== "," && !words.coordinators.has(item?.lower ?? "")) break;
  }
  return first;
}
