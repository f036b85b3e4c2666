import { matchesIn } from "../../../text/matches.ts";
import type { Range } from "../../tokens.ts";
import type { Lone, Pair } from "./matchMarks.ts";

/** Ends of sentences in a block: after the full stop. */
export function sentenceEnds(text: string, block: Range): number[] {
  const ends: number[] = [];
  for (const { at } of matchesIn(text, block, SENTENCE_END)) ends.push(at + 1);
  ends.push(block.end);
  return ends;
}
const SENTENCE_END = /[.!?…](?=\s+[\p{Lu}«“"])/gu;

/** An opening without its closing: the words end with their sentence, or with the block where the speech goes on in the next. */
export function closeAll(
  openings: readonly Lone[],
  pairs: readonly Pair[],
  text: string,
  block: Range,
  ends: readonly number[],
  resumes: boolean,
): Pair[] {
  const closed: Pair[] = [];
  let reached = block.start;
  let end = 0;
  let pair = 0;
  for (const [index, opening] of openings.entries()) {
    if (opening.at < reached) continue;
    while ((ends[end] ?? block.end) <= opening.at && end < ends.length) end++;
    while (pair < pairs.length && (pairs[pair]?.from ?? 0) < opening.at) pair++;
    const last = index === openings.length - 1;
    let to = last && resumes ? block.end : (ends[end] ?? block.end);
    const inside = pairs[pair];
    if (!(last && resumes) && inside && inside.from < to) {
      // « A « B ». « A : « B », dit X: one mark closes both; elsewhere the closed pair is the surer reading.
      const announced = text.slice(opening.at, inside.from).trimEnd().endsWith(":");
      if (inside.to < to - 1 && !announced) continue;
      to = inside.to;
    }
    const whole = last && resumes;
    closed.push({ from: opening.at, to, closed: false, whole, lost: whole || to === inside?.to ? null : "closing" });
    reached = to;
  }
  return closed;
}

/** A closing without its opening: the words begin with their sentence. A straight mark closes some only if the writer goes on: `…", dit X` */
export function openAll(
  strays: readonly Lone[],
  pairs: readonly Pair[],
  text: string,
  block: Range,
  ends: readonly number[],
  straight: number,
): Pair[] {
  const opened: Pair[] = [];
  let end = 0;
  let pair = 0;
  let reached = block.start;
  for (const { at: stray, kind } of strays) {
    if (kind === straight && text[stray + 1] !== ",") continue;
    while (end + 1 < ends.length && (ends[end + 1] ?? 0) < stray - 1) end++;
    while (pair < pairs.length && (pairs[pair]?.to ?? 0) < stray) reached = Math.max(reached, pairs[pair++]?.to ?? 0);
    const from = (ends[end] ?? block.end) < stray - 1 ? (ends[end] ?? 0) : block.start;
    if (from >= reached) opened.push({ from, to: stray + 1, closed: false, lost: "opening" });
    reached = stray + 1;
  }
  return opened;
}
