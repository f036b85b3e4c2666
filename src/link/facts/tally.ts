import { append } from "../append.ts";
import { areOne, conflict } from "../quantities/conflicts.ts";
import type { Count } from "./count.ts";
import type { Openings } from "./openings.ts";

/** More counts of one thing on one day than this are a table, and would make the work quadratic. */
const COMMON = 40;
/** A lower limit is told apart from the last count where that is so many times as much: "au moins 81" / "412". */
const OUTRUN = 1.5;
/** Two counts of the dead or the injured that lie further apart are of two things. */
const FURTHEST = 4;
/** No count rises to more times as much: "39 interpellations" in a town, "443" in all. */
const RISEN = 6;

/** Two sources' counts of one thing, and whether the later only brings the earlier up to date. */
export interface Tally {
  counts: Count[];
  isUpdate: boolean;
}

/**
 * Counts of the same thing on the same day at the same place that cannot all be right, each article by its last word. Whether
 * two articles tell of one affair is for `openings`.
 */
export function tally(counts: readonly Count[], openings: Openings): Tally[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ article, what }: Count) => `${article} ${what}`;
  for (const count of counts)
    values.set(keyOf(count), (values.get(keyOf(count)) ?? new Set()).add(count.quantity.value));
  const context = { ...openings, isOnly: (count: Count) => values.get(keyOf(count))?.size === 1 };
  const slots: Count[][] = [];
  const byDay = new Map<string, Count[][]>();
  for (const count of counts) {
    const keys = count.days.map((day) => `${count.what} ${day}`);
    const near = [...new Set(keys.flatMap((key) => byDay.get(key) ?? []))].slice(0, COMMON);
    const slot = near.find(
      (members) => members.length < COMMON && members.every((one) => areOfOneThing(one, count, context)),
    );
    if (slot) slot.push(count);
    else {
      slots.push([count]);
      for (const key of keys) if ((byDay.get(key)?.length ?? 0) < COMMON) append(byDay, key, slots.at(-1) as Count[]);
    }
  }
  return slots.flatMap((slot) => compare(slot));
}

interface Context extends Openings {
  /** Its article counts nothing else of the kind. */
  isOnly: (count: Count) => boolean;
}

function areOfOneThing(a: Count, b: Count, context: Context): boolean {
  if (a.what !== b.what || !areOfOneDay(a, b)) return false;
  if (a.article === b.article) return sameWhere(a, b, context) || a.by !== b.by;
  return sameWhere(a, b, context) && context.areRelated(a.article, b.article);
}

/** Two counts that give no day are of one where their articles came out on one; a count "now" goes on from the days before. */
function areOfOneDay(a: Count, b: Count): boolean {
  if (a.isDated || b.isDated) return a.days.some((day) => b.days.includes(day));
  return a.published === b.published || (a.isRunning !== b.isRunning && a.grows);
}

/**
 * The same group, and the same place or none on either side. Where one alone gives a place, the other counts nothing else of the kind,
 * and its opening holds the place, or the folder is about one affair: "le bilan est de 32 morts", of the attack that the title sets in Montbel.
 */
function sameWhere(a: Count, b: Count, { holds, isOnly, isOneAffair }: Context): boolean {
  const groups = (one: Count) => [...one.where].filter(isGroup).sort().join(" ");
  if (groups(a) !== groups(b)) return false;
  if (a.names.size > 0 && b.names.size > 0 && !meet(a.names, b.names)) return false;
  const [inA, inB] = [placesOf(a), placesOf(b)];
  if (inA.length === 0 && inB.length === 0) return true;
  if (inA.length > 0 && inB.length > 0) return inA.some((place) => inB.includes(place));
  const [none, places] = inA.length === 0 ? [a, inB] : [b, inA];
  return !none.isWhole && isOnly(none) && (isOneAffair || holds(none.article, places));
}

const isGroup = (where: string) => where.startsWith("#");

function placesOf({ where, setting }: Count): string[] {
  const places = [...where].filter((one) => !isGroup(one));
  return places.length > 0 ? places : [...setting];
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

function compare(slot: readonly Count[]): Tally[] {
  const byTeller = new Map<string, Count[]>();
  for (const count of slot) append(byTeller, `${count.article} ${count.by}`, count);
  const words = [...byTeller.values()].flatMap((told) => lastWord(told) ?? []);
  const pairs = words.flatMap((a, at) =>
    words.slice(at + 1).flatMap((b) => {
      const differ = difference(a, b);
      return differ && (a.article !== b.article || a.by !== b.by) ? [{ a, b, differ }] : [];
    }),
  );
  const counts = words.filter((one) => pairs.some(({ a, b }) => a === one || b === one));
  if (new Set(counts.map(({ article }) => article)).size < 2) return [];
  return [{ counts, isUpdate: pairs.every(({ differ }) => differ === "update") }];
}

/** What an article holds to in the end; null where it gives two figures and does not say which. */
function lastWord(told: readonly Count[]): Count | null {
  const final = told.filter(({ isRunning }) => !isRunning);
  if (final.length === 0) return told.at(-1) ?? null;
  const [first] = final.filter(({ isWhole }) => isWhole).concat(final);
  const agree = final.every((one) => one.isWhole !== first?.isWhole || !first || areOne(one.quantity, first.quantity));
  return agree ? (first ?? null) : null;
}

/** What a count that is brought up to date comes to: more, or a little less where two were counted twice. */
function difference(a: Count, b: Count): "update" | "conflict" | null {
  if (areOne(a.quantity, b.quantity)) return null;
  const [low, high] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  const ratio = high.quantity.value / low.quantity.value;
  if (ratio > RISEN) return null;
  if (!conflict(a.quantity, b.quantity, false)) return a.grows && low.isRunning && ratio >= OUTRUN ? "update" : null;
  const isRisen = low.isRunning || (a.grows && (high.published ?? "") > (low.published ?? ""));
  if (isRisen) return "update";
  if (ratio > FURTHEST && a.by === b.by) return null;
  const isCorrected = high.isRunning || (a.grows && (high.published ?? "") < (low.published ?? ""));
  return isCorrected ? (ratio < OUTRUN ? "update" : null) : "conflict";
}
