import type { Quantity } from "./tokens.ts";

type Measure = Pick<Quantity, "kind" | "value" | "bound">;

/** No rounding reaches further than this share: "environ 300" / "312". */
const ABOUT = 0.15;
/** Lengths of time nearer than this are one in other words: "un mois" / "quatre semaines". */
const SAME_LENGTH = 0.1;
/** From here on a figure that ends in noughts is taken for a round one, marked or not: "282 000" / "282 310". */
const ROUNDED = 1000;
/** Nobody sets a limit in more figures than these: "jusqu'à 287 710 manifestants" is the most that were counted. */
const LIMIT_FIGURES = 2;

/**
 * True where two sources cannot both be told by the other: "17 morts" / "19 morts". "Plus de 300" holds 412, and "environ 400"
 * too. `closely` compares renderings of the same words, where "une semaine au plus" and "une semaine" differ as well.
 */
export function conflict(a: Measure, b: Measure, closely: boolean): boolean {
  if (a.kind !== b.kind) return false;
  const [limitA, limitB] = [limitOf(a), limitOf(b)];
  if (areOne(a, b)) return closely && a.kind === "duration" && limitA !== limitB;
  if (closely || limitA === limitB) return true;
  const [low, high] = a.value < b.value ? [limitA, limitB] : [limitB, limitA];
  return low !== "least" && high !== "most";
}

/** The same amount, rounded or not: "environ 280 000" / "282 000", but not "282 000 environ" / "287 710". */
export function areOne(a: Measure, b: Measure): boolean {
  if (a.kind === "number" && isRoundOf(a.value, b.value)) return true;
  const most = Math.max(a.value, b.value);
  const isAbout = a.bound === "about" || b.bound === "about";
  const reach =
    a.kind === "duration"
      ? most * (isAbout ? ABOUT : SAME_LENGTH)
      : Math.min(most * ABOUT, Math.max(roundingOf(a), roundingOf(b)));
  return Math.abs(a.value - b.value) <= reach;
}

/** "61 %" of "61,4 %": one has decimals, the other is the nearest whole number. */
const isRoundOf = (a: number, b: number) =>
  Number.isInteger(a) !== Number.isInteger(b) && Math.round(a) === Math.round(b);

/** How far from the exact count a figure may stand: "environ 280 000" 10 000, "282 000" 500, "528" nothing. */
function roundingOf({ value, bound }: Measure): number {
  if (bound === "about") return noughtsOf(value);
  return value >= ROUNDED ? noughtsOf(value) / 2 : 0;
}

/** 280000 → 10000: the worth of the last figure that is not 0. */
function noughtsOf(value: number): number {
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0;
  return Number.isInteger(value) ? 10 ** noughts : 0;
}

function limitOf({ kind, value, bound }: Measure): "least" | "most" | null {
  if (bound === null || bound === "about") return null;
  const figures = String(value / noughtsOf(value)).length;
  return kind === "number" && bound === "most" && Number.isInteger(value) && figures > LIMIT_FIGURES ? null : bound;
}
