import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { AFTER } from "./after.ts";
import { BEFORE } from "./before.ts";
import { FORM } from "./form.ts";
import { firstOf, governor } from "./neighbours.ts";

const SIGNS = Object.entries({ ...FORM, ...BEFORE, ...AFTER });

/**
 * What can be told of one mention, by name: the signs that are there, the words of the language beside it ("before la", "of maire",
 * "after déclare"), what its own words look like ("begins jean", "suffix isme"), and the name itself ("is onu"). Which of them weigh, and
 * what, the locale knows.
 */
export function readSigns(candidate: Candidate, reading: Reading): string[] {
  const signs: string[] = [];
  for (const [name, sign] of SIGNS) if (sign(candidate, reading)) signs.push(name);
  const { first, last, words, key } = candidate;
  signs.push(`before ${word(first - 1, reading)}`, `after ${word(last + 1, reading)}`, `is ${key}`);
  const noun = governor(candidate, reading);
  if (noun && noun !== reading.folded(first - 1)) signs.push(`of ${noun}`);
  return [...signs, ...(words.length > 1 ? several(words) : single(firstOf(words)))];
}

function several(words: readonly string[]): string[] {
  const last = words.at(-1) ?? "";
  const signs = [`begins ${firstOf(words)}`, `ends ${last}`];
  return last.length > 4 ? [...signs, `last ${last.slice(-3)}`] : signs;
}

/** Letters tell of what language a word is, and what kind of noun. */
function single(word: string): string[] {
  const signs = [`word ${word}`];
  if (word.length > 3) signs.push(`suffix ${word.slice(-2)}`);
  if (word.length > 4) signs.push(`suffix ${word.slice(-3)}`, `prefix ${word.slice(0, 3)}`);
  return signs;
}

/** A neighbour in lower case or a mark; a capital is told as such. */
function word(at: number, { tokens, folded, capital, opens }: Reading): string {
  const token = tokens[at];
  if (!token) return "nothing";
  if (token.kind === "number") return "number";
  return capital(at) && !opens(at) ? "capital" : folded(at) || token.lower;
}
