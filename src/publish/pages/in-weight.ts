import type { Divergence, DivergenceKind } from "../../model.ts";

/** What the editor says matters first, in his order; then facts before words, and what is open before what is reconciled. */
export function inWeight(divergences: readonly Divergence[]): Divergence[] {
  return [...divergences].sort((a, b) => rank(a) - rank(b) || weight(a) - weight(b));
}

const rank = ({ stake }: Divergence) => stake?.rank ?? Number.MAX_SAFE_INTEGER;

const KINDS: readonly DivergenceKind[] = [
  "time",
  "duration",
  "number",
  "attribution",
  "addressee",
  "medium",
  "role",
  "name",
  "wording",
];

function weight({ kind, status }: Divergence): number {
  return KINDS.indexOf(kind) + (status === "open" ? 0 : KINDS.length);
}
