import type { Rule } from "./said.ts";

/** How far back the charge or the order may stand: "condamné hier à deux ans de prison par le tribunal de X pour « … »". */
const CHARGE = 14;
const INSCRIPTION = 5;

/** Charges after "pour", wording of orders, what is written on walls: words of documents, said by nobody in the article. */
export const isDocument: Rule = ({ items, at, looks, words }) => {
  const before = items[at - 1]?.lower ?? "";
  // "Sur une pancarte, un retraité a écrit au feutre : « … »"
  const opening = words.channels.has(items[0]?.lower ?? "") ? items.slice(1, INSCRIPTION) : [];
  if (before === ":" && opening.some(({ lower }) => words.inscriptions.has(lower))) return true;
  let passed = 0;
  for (let i = at - 1; i >= 0 && passed < CHARGE; i--) {
    const item = items[i];
    const word = item?.lower ?? "";
    // "Sur les pancartes : « … », « … » et « … »": what stands in marks counts for nothing.
    if (item?.kind === "word" || item?.kind === "name") passed++;
    if (passed <= INSCRIPTION && words.inscriptions.has(word)) return true;
    if (!words.charges.has(word) || looks.spoken) continue;
    // "poursuivi pour « … »", "le délit de « … »"
    if (words.purposes.has(before) || (words.genitives.has(before) && at - i <= 2)) return true;
  }
  return false;
};
