import { foldWord } from "../../text/fold.ts";
import type { Token } from "../tokens.ts";
import type { ActorLocale } from "./locale.ts";

/** So many letters stand apart in a title at most: "P. D. G." */
const LONGEST = 4;
/** Two letters may be somebody's initials: they are a title after an article alone. */
const SURE = 3;

/** "P.-D.G.", "P. D. G.", "le D.G.": a title in letters and full stops is one word, in lower case "pdg". */
export function joinTitles(tokens: readonly Token[], locale: ActorLocale): readonly Token[] {
  const joined: Token[] = [];
  let changed = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const title = isLetter(token) ? titleAt(tokens, index, locale) : null;
    if (title) {
      const { lower, last } = title;
      joined.push({ ...token, end: tokens[last]?.end ?? token.end, lower, folded: foldWord(lower) });
      index = title.last;
      changed = true;
    } else joined.push(token);
  }
  return changed ? joined : tokens;
}

function titleAt(tokens: readonly Token[], first: number, locale: ActorLocale): { last: number; lower: string } | null {
  let lower = "";
  let found: { last: number; lower: string } | null = null;
  let at = first;
  while (lower.length < LONGEST) {
    const [letter, stop] = [tokens[at], tokens[at + 1]];
    if (!letter || !isLetter(letter) || stop?.lower !== "." || stop.start !== letter.end) break;
    lower += letter.lower;
    const sure = lower.length >= SURE || locale.determiners.has(tokens[first - 1]?.lower ?? "");
    if (lower.length > 1 && sure && locale.roles.has(lower)) found = { last: at + 1, lower };
    at += tokens[at + 2]?.lower === "-" ? 3 : 2;
    if ((tokens[at]?.start ?? 0) - stop.end > 2) break;
  }
  return found;
}

const isLetter = ({ kind, capital, start, end }: Token): boolean => kind === "word" && capital && end - start === 1;
