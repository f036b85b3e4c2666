import type { Candidate, Class } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** What one sign says of a name, and how much: 1 a hint, 2 fair, 4 strong, 6 nearly settles it, 20 does. */
export interface Clue {
  of: Class;
  weight: number;
}

export type Sign = (candidate: Candidate, reading: Reading) => Clue | null;

export const clue = (of: Class, weight: number): Clue => ({ of, weight });
