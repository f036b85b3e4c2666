import type { Candidate, Reading } from "./context.ts";

/** Filled in below. */
export function findRelay(_candidate: Candidate, _reading: Reading): string | null {
  return null;
}
