import { append } from "../../link/append.ts";
import type { Quotation, Utterance } from "../../model.ts";
import { perObject } from "../../text/per-object.ts";
import { countVersions } from "../../text/versions.ts";
import { type DifferingPart, differingWords } from "../format/differing-words.ts";
import type { Records } from "./records.ts";

/** One wording of an utterance, its words told apart from the other wordings', and every quotation that has it. */
export interface Rendering {
  parts: DifferingPart[];
  quotations: Quotation[];
}

const compared = new WeakMap<Utterance, readonly DifferingPart[][]>();

/** The wordings of an utterance in the order of its quotations. Compared once, for each of its pages shows them again. */
export function renderings(utterance: Utterance, { quotation }: Records): Rendering[] {
  const byWording = new Map<string, Quotation[]>();
  for (const id of utterance.quotations) {
    const found = quotation.get(id);
    if (found) append(byWording, found.exact, found);
  }
  const parts = compared.get(utterance) ?? differingWords([...byWording.keys()]);
  compared.set(utterance, parts);
  return [...byWording.values()].map((quotations, at) => ({ parts: parts[at] ?? [], quotations }));
}

/** In how many forms the sources print it: what one source repeats, or two print alike, is one. Counted once, as they are compared. */
export function versionsOf(utterance: Utterance, { quotation }: Records): number {
  // They are looked up for each page that asks: it shows what stands there.
  return counted(
    utterance,
    utterance.quotations.flatMap((id) => quotation.get(id) ?? []),
  );
}

const counted = perObject((_of: Utterance, quotations: readonly Quotation[]) => versionsIn(quotations));

/** The same of some of its quotations. */
export function versionsIn(quotations: readonly Quotation[]): number {
  return countVersions(quotations.map(({ article, exact }) => ({ article, words: exact })));
}
