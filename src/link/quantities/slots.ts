import { perList } from "../../text/per-object.ts";
import { commonSubsequence } from "../common-subsequence.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import type { Quantity, Token } from "./tokens.ts";

/** A token that holds a quantity, in the texts that say it of one thing. */
export interface Filler extends Token {
  quantity: Quantity;
}

/** Longer texts are cut: the table below is quadratic. */
const LONGEST = 120;
/** More texts than this tell nothing new. */
const MOST = 8;

/**
 * The quantities that parallel texts give of one thing: "supprime 412 postes", "supprime 421 postes". Two figures fill one slot
 * where they match in order and the word after is the same; two durations also where the word before is.
 */
export const slotsOf = perList((texts: readonly Text[]): Filler[][] => readSlots(texts, false));

/** The same of renderings of one utterance, where the one duration that a text holds fills the slot of another's. */
export const slotsOfRenderings = perList((texts: readonly Text[]): Filler[][] => readSlots(texts, true));

/** A text by its words. */
type Text = readonly Token[];

function readSlots(texts: readonly Text[], alone: boolean): Filler[][] {
  // A text without a figure says nothing of one.
  const all = texts
    .slice(0, MOST)
    .map((tokens) => tokens.slice(0, LONGEST))
    .filter((tokens) => tokens.some(({ quantity }) => quantity));
  const offsets = all.map((_, at) => all.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const sets = new DisjointSets();
  for (const [i, a] of all.entries()) {
    for (const [j, b] of all.entries()) {
      if (j <= i) continue;
      for (const [x, y] of matches(a, b, alone)) sets.join((offsets[i] ?? 0) + x, (offsets[j] ?? 0) + y);
    }
  }
  const slots = new Map<number, Filler[]>();
  for (const [i, tokens] of all.entries()) {
    for (const [x, token] of tokens.entries()) {
      const { quantity } = token;
      if (!quantity) continue;
      const root = sets.root((offsets[i] ?? 0) + x);
      slots.set(root, [...(slots.get(root) ?? []), { ...token, quantity }]);
    }
  }
  return [...slots.values()].filter((fillers) => fillers.length > 1);
}

function matches(a: readonly Token[], b: readonly Token[], alone: boolean): [number, number][] {
  const found = commonSubsequence(keys(a), keys(b)).filter(([x, y]) => {
    const [left, right] = [a[x]?.quantity, b[y]?.quantity];
    if (!left || !right) return false;
    const after = a[x + 1] !== undefined && a[x + 1]?.key === b[y + 1]?.key;
    return after || (left.kind === "duration" && a[x - 1] !== undefined && a[x - 1]?.key === b[y - 1]?.key);
  });
  if (found.length > 0 || !alone) return found;
  const [x, y] = [only(a), only(b)];
  return x !== null && y !== null ? [[x, y]] : [];
}

const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);

/** The place of the one duration a text holds, where it holds no other quantity. */
function only(tokens: readonly Token[]): number | null {
  const places = tokens.flatMap(({ quantity }, at) => (quantity ? [at] : []));
  const [at] = places;
  return places.length === 1 && at !== undefined && tokens[at]?.quantity?.kind === "duration" ? at : null;
}
