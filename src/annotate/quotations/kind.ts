import type { QuotationKind } from "../../model.ts";
import { type Candidate, isQuote, type Reading } from "./context.ts";
import { looksOf } from "./judge/looks.ts";

/** So few words after a verb are a fragment ("dit « avoir vu »") unless they begin with a capital. */
const FRAGMENT = 4;

/** A clause of its own, or a fragment within the writer's sentence. */
export function kindOf(candidate: Candidate, reading: Reading): QuotationKind {
  const { sentence, at, attribution } = candidate;
  const looks = looksOf(candidate, reading);
  const before = sentence.items[at - 1];
  if (before?.lower === ":")
    return looks.clause || looks.capital || looks.words.length >= FRAGMENT ? "direct" : "mixed";
  // « Du vent », balaie X; « Le genou répond bien », indique-t-on
  if (at === 0 || isQuote(before)) {
    const told = attribution?.reason === "inversion" || sentence.items[at + 1]?.lower === ",";
    if (looks.clause || (told && looks.capital && attribution?.reason !== "according-to")) return "direct";
    if (at === 0) return attribution?.reason === "inversion" ? "direct" : "mixed";
  }
  const introduced = before?.lower === "," || attribution?.cue?.end === at - 1;
  return looks.clause && introduced && (looks.capital || looks.words.length > FRAGMENT) ? "direct" : "mixed";
}
