import type { Rule } from "./said.ts";

/** How far back the charge or the order may stand: "condamné hier à deux ans de prison par le tribunal de X pour « … »". */
const CHARGE = 14;
const INSCRIPTION = 5;

/** Charges after "pour", wording of orders, what is written on walls: words of documents, said by nobody in the article. */
export const isDocument: Rule = ({ items, at, looks, words }) => {
  const before = items[at - 1]?.lower ?? "";
  for (let i = at - 1; i >= 0 && at - i <= CHARGE; i--) {
    const word = items[i]?.lower ?? "";
    if (at - i <= INSCRIPTION && words.inscriptions.has(word)) return true;
    if (!words.charges.has(word) || looks.spoken) continue;
    // "poursuivi pour « … »", "le délit de « … »"
    if (words.purposes.has(before) || (words.genitives.has(before) && at - i <= 2)) return true;
  }
  return false;
};
