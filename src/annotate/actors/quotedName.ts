import { closes, opensMarks } from "./marks.ts";
import type { Reading } from "./reading.ts";

/** "le collectif « Les stylos rouges en colère »": the words in the marks after a noun of organization. */
export function quotedName(reading: Reading, open: number): { first: number; last: number } | null {
  const { tokens, locale, folded } = reading;
  if (!opensMarks(tokens[open]?.lower)) return null;
  // "le site internet « … »"
  const announced = locale.organizationTypes.has(folded(open - 1)) || locale.organizationTypes.has(folded(open - 2));
  if (!announced || reading.tokens[open - 1]?.kind !== "word" || !reading.capital(open + 1)) return null;
  for (let at = open + 2; at < open + 9; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (closes(token.lower)) return { first: open + 1, last: at - 1 };
    if (token.kind === "mark") return null;
  }
  return null;
}
