import type { Candidate, Class } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** What one sign says of a name, and how much: 1 a hint, 2 fair, 4 strong, 6 nearly settles it, 20 does. */
export interface Clue {
  of: Class;
  weight: number;
  /** Says the same at every mention, and counts once. */
  once?: true;
}

export type Sign = (candidate: Candidate, reading: Reading) => Clue | null;

/** What an unknown name most often is. */
export const prior = (of: Class, weight: number): Clue => ({ of, weight, once: true });

export const clue = (of: Class, weight: number): Clue => ({ of, weight });
