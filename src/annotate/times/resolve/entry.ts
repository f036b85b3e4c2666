import type { Context } from "../context.ts";
import { rangeAt } from "../context.ts";
import type { Draft } from "../draft.ts";

/** Behind the hour of an entry: "15h10 – Rappel des faits : …" */
const HEADS = /^[^\S\n]*[–—:|-][^\S\n].*\p{L}{3}/u;

/** What heads an entry of a live report is no hour of a day that its words, up to `end`, tell of: "15h10 – Rappel des faits : le 5 octobre, …". */
export function headsEntry(draft: Draft, end: number, { blocks, text }: Context): boolean {
  return rangeAt(blocks, draft.start)?.start === draft.start && HEADS.test(text.slice(draft.end, end));
}
