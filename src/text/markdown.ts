import { type Edit, rewrite } from "./rewrite.ts";

/** What one pair of marks holds at most, so that an unpaired mark costs no more than this. */
const LONGEST = 2000;
/** What a mark that opens stands before: "*à lire*", "**« Oui »**"; not the star of a note, "(*)", nor of "p**ain". */
const OPENS = "(?<![\\p{L}\\p{N}*_\\\\@/])";
const FIRST = "(?=[\\p{L}\\p{N}«“\"'’‘(\\[@#–—$€£¿¡…_*])";
const LAST = "(?<=[^\\s*_])";
const paired = (mark: string, inside: string) => `${OPENS}${mark}${FIRST}(?:${inside}){1,${LONGEST}}?${LAST}${mark}`;

/** Pairs of emphasis, the stronger first: what they hold may be emphasised in turn. Each pattern's marks are so many letters at both ends. */
const PAIRS: readonly (readonly [number, RegExp])[] = [
  [2, new RegExp(paired("\\*\\*", "[^\\n]|\\n(?!\\s*\\n)"), "gu")],
  [2, new RegExp(`${paired("__", "[^\\n]|\\n(?!\\s*\\n)")}(?![\\p{L}\\p{N}])`, "gu")],
  [1, new RegExp(`${paired("\\*(?!\\*)", "[^\\n*]|\\*\\*")}(?![\\p{L}\\p{N}])`, "gu")],
  [1, new RegExp(`${paired("_(?!_)", "[^\\n_]|__")}(?![\\p{L}\\p{N}_])`, "gu")],
];
/** "# Le port ferme", "> On a fini par se parler.": what opens a heading or a passage set apart; ">>" is a mark of quotation. */
const LINE = /^[ \t]*(?:#{1,6}[ \t]+|(?:>[ \t]+)+)(?=\S)/gmu;
/** "[le rapport](https://…)": the words stay; "![La salle](salle.jpg)" is a picture. */
const LINK = /(!?)\[([^\][\n]{1,300})\]\((?:[^()\s]{1,2000})(?:\s"[^"\n]{0,300}")?\)/gu;
/** Half a pair, where a text was cut inside it. */
const HALF = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])|(?<=[^\s*]{2}|[.!?…»])\*\*(?![\p{L}\p{N}*])/gu;

/** Most texts have none of these, and so no mark. */
const MARK = /[*_>#]|\]\(/;

/** The marks of Markdown in a text, which are no words: "**7h12 – Le port.** Le maire" without its stars. In order, none on another. */
export function markdownMarks(text: string): Edit[] {
  if (!MARK.test(text)) return [];
  const edits: Edit[] = [];
  const take = (start: number, end: number) => edits.push({ start, end, by: "" });
  for (const { 0: mark, index } of text.matchAll(LINE)) take(index, index + mark.length);
  for (const { 0: all, 1: picture, 2: words = "", index } of text.matchAll(LINK)) {
    const end = index + all.length;
    if (picture) take(index, end);
    else {
      take(index, index + 1);
      take(index + 1 + words.length, end);
    }
  }
  for (const [length, pattern] of PAIRS)
    for (const { 0: all, index } of text.matchAll(pattern)) {
      take(index, index + length);
      take(index + all.length - length, index + all.length);
    }
  let reached = 0;
  return edits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** Words of an article as a page shows them, without marks, nor the half of a pair that was cut: "suspend son agenda.** Elle" → "suspend son agenda. Elle". */
export function withoutMarks(words: string): string {
  if (!MARK.test(words)) return words;
  return rewrite(words, markdownMarks(words)).text.replace(HALF, "");
}
