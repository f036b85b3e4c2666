import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { AFTER } from "./after.ts";
import { BEFORE } from "./before.ts";
import { FORM } from "./form.ts";
import { firstOf, governor } from "./neighbours.ts";

const SIGNS = Object.entries({ ...FORM, ...BEFORE, ...AFTER });

/**
 * What can be told of one mention, by name: the signs that are there, and the words of the language beside it ("before la",
 * "of maire", "after déclare"), whose weight, if any, the locale knows. Of a name of several words, the first and the last are signs too
 * ("begins jean", "ends republicain"); one word is never its own sign, unless it is a word of the language.
 */
export function readSigns(candidate: Candidate, reading: Reading): string[] {
  const signs: string[] = [];
  for (const [name, sign] of SIGNS) if (sign(candidate, reading)) signs.push(name);
  const { first, last, words } = candidate;
  signs.push(`before ${word(first - 1, reading)}`, `after ${word(last + 1, reading)}`);
  const noun = governor(candidate, reading);
  if (noun && noun !== reading.folded(first - 1)) signs.push(`of ${noun}`);
  if (words.length > 1) signs.push(`begins ${firstOf(words)}`, `ends ${words.at(-1)}`);
  else signs.push(`word ${firstOf(words)}`);
  if (words.length === 1 && firstOf(words).length > 4) signs.push(`suffix ${firstOf(words).slice(-3)}`);
  return signs;
}

/** A neighbour in lower case or a mark; a capital is told as such. */
function word(at: number, { tokens, folded, capital, opens }: Reading): string {
  const token = tokens[at];
  if (!token) return "nothing";
  if (token.kind === "number") return "number";
  return capital(at) && !opens(at) ? "capital" : folded(at) || token.lower;
}
