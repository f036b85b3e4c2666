import type { Divergence, DivergenceKind } from "../../model.ts";

/** Facts before words, and what is open before what is reconciled; the order of the dossier settles the rest. */
export function inWeight(divergences: readonly Divergence[]): Divergence[] {
  return [...divergences].sort((a, b) => weight(a) - weight(b));
}

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
