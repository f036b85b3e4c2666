import type { Source } from "../../model.ts";
import { authorsOf, sortedName } from "./authors.ts";
import { dateParts } from "./date.ts";
import { titleOf } from "./title.ts";

/**
 * An article as a RIS record of type NEWS, which EndNote, Zotero and Mendeley read. What nobody knows is left out.
 * Source: Research Information Systems, RIS format specification (2011): two letters, two spaces, a hyphen, a space.
 */
export function risRecord(source: Source, note: string): string {
  const parts = dateParts(source.published);
  const fields: [string, string | null][] = [
    ["TY", "NEWS"],
    ...authorsOf(source).map((author): [string, string] => ["AU", sortedName(author)]),
    ["TI", titleOf(source)],
    ["T2", source.publisher],
    ["PY", parts && String(parts[0])],
    ["DA", parts && risDate(parts)],
    ["LA", source.lang],
    ["UR", source.url],
    ["N1", note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, "ER  - "].join("\n");
}

/** `[2021, 1] → "2021/01//"`: four slots, of which the last is for a word such as "Spring". */
function risDate([year, month, day]: readonly (number | undefined)[]): string {
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year}/${two(month)}/${two(day)}/`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
