import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { AFTER } from "./after.ts";
import { BEFORE } from "./before.ts";
import type { Clue } from "./clue.ts";
import { FORM } from "./form.ts";

const SIGNS = [...FORM, ...BEFORE, ...AFTER];

/** The signs of one mention, each read by itself; weights are added up over all mentions of a name, so order means nothing. */
export function readClues(candidate: Candidate, reading: Reading): Clue[] {
  const clues: Clue[] = [];
  for (const sign of SIGNS) {
    const clue = sign(candidate, reading);
    if (clue) clues.push(clue);
  }
  return clues;
}
