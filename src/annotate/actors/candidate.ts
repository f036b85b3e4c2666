import type { BlockKind } from "../../model.ts";
import type { EntityRole, Gender } from "../analysis.ts";
import type { Range } from "../tokens.ts";
import { closes, opensMarks } from "./marks.ts";
import { toPlaceKey } from "./placeNames.ts";
import type { Reading } from "./reading.ts";

/** What a name may turn out to be. Places and words that name nothing are no actors. */
export type Class = "person" | "organization" | "other" | "place" | "word";

/** A place where a name may stand, and what its form and its neighbours tell. */
export interface Candidate extends Range {
  text: string;
  block: BlockKind;
  /** Token indexes, `last` inclusive. */
  first: number;
  last: number;
  /** The words of the name, folded: "jean", "morel". */
  words: readonly string[];
  /** The words joined, hyphens as spaces, no leading article: what makes two mentions the same name. */
  key: string;
  /** The first word opens a sentence, where any word takes a capital. */
  opens: boolean;
  /** Built on a noun of institution: "ministère de l'Intérieur". */
  institution: boolean;
  /** Stands after "M.", "Mme". */
  civility: boolean;
  /** Written behind an @ or as one word with inner capitals. */
  handle: boolean;
  gender: Gender | null;
  plural: boolean;
  roles: (EntityRole & { gender: Gender | null; of: Class })[];
}

/** The name that stands on the tokens `first` to `last`. */
export function candidate(reading: Reading, first: number, last: number): Candidate {
  const { tokens, text, locale } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const words: string[] = [];
  for (let index = first; index <= last; index++) {
    // "Jean « Nano » Dupont" is Jean Dupont
    if (index > first && opensMarks(tokens[index]?.lower))
      while (index < last && !closes(tokens[index + 1]?.lower)) index++;
    if (tokens[index]?.kind === "mark") continue;
    // "O'Brien", "N'Dour" are one word
    if (index > first && isTied(reading, index - 1)) words.push((words.pop() ?? "") + reading.folded(index));
    else words.push(reading.folded(index));
  }
  const opens = reading.opens(first) && !isMarked(reading, first, last);
  const before = opensMarks(tokens[first - 1]?.lower) ? first - 2 : first - 1;
  const own = words.length > 1 && locale.articles.has(words[0] ?? "") ? words.slice(1) : words;
  return {
    start,
    end,
    text: text.slice(start, end),
    block: reading.block(first),
    first,
    last,
    words,
    key: toPlaceKey(own.join(" ")),
    opens,
    institution: false,
    civility: false,
    handle: false,
    gender: null,
    plural: locale.pluralArticles.has(reading.folded(before)) || locale.pluralArticles.has(words[0] ?? ""),
    roles: [],
  };
}

/** "N'" in "N'Dour", "Guivarc'" in "Guivarc'h", "M'" in "Sidi M'hamed", "M'barek": an apostrophe inside a name, and no French elision. */
export function isTied({ tokens, locale, folded, capital }: Reading, index: number): boolean {
  if (!capital(index) || tokens[index]?.end !== tokens[index + 1]?.start) return false;
  const beside = capital(index - 1) || capital(index + 2) ? " " : "";
  if (locale.tiedSpelling.test(`${beside}${folded(index)}${folded(index + 1)}`)) return true;
  return locale.innerApostrophe.test(folded(index)) || (capital(index + 1) && locale.apostrophes.has(folded(index)));
}

/** "les « Gilets jaunes »": marks around the name alone open nothing. */
function isMarked({ tokens }: Reading, first: number, last: number): boolean {
  return last > first && opensMarks(tokens[first - 1]?.lower) && closes(tokens[last + 1]?.lower);
}
