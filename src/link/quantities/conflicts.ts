import type { Filler } from "./slots.ts";

/** Round figures differ by this share and are still one: "environ 300" / "312". */
const ABOUT = 0.15;
/** Lengths of time nearer than this are one in other words: "un mois" / "quatre semaines". */
const SAME_LENGTH = 0.1;

/**
 * True where two sources cannot both be told by the other: "17 morts" / "19 morts". "Plus de 300" holds 412, and "environ 400"
 * too. `closely` compares renderings of the same words, where "une semaine au plus" and "une semaine" differ as well.
 */
export function conflict({ quantity: a }: Filler, { quantity: b }: Filler, closely: boolean): boolean {
  if (a.kind !== b.kind) return false;
  const near = a.bound === "about" || b.bound === "about" ? ABOUT : a.kind === "duration" ? SAME_LENGTH : 0;
  const isSame = Math.abs(a.value - b.value) <= near * Math.max(a.value, b.value);
  const [limitA, limitB] = [a.bound === "about" ? null : a.bound, b.bound === "about" ? null : b.bound];
  if (isSame) return closely && a.kind === "duration" && limitA !== limitB;
  if (closely || limitA === limitB) return true;
  const [low, high] = a.value < b.value ? [limitA, limitB] : [limitB, limitA];
  return low !== "least" && high !== "most";
}
