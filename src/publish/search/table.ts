import { groupBy } from "../pages/group-by.ts";
import { type Cbor, cborWriter } from "./cbor.ts";

/** The Pagefind whose files are known here. */
const VERSION = "1.6.0";

/** Its table, which every reader loads before the first result. What follows the parts of the index is kept as it stands. */
export type Table = readonly [version: string, rows: readonly Row[], parts: readonly Part[], ...rest: Cbor[]];

/** A record: by which it stands in its group, how many words it has, and the file that holds the group. */
export type Row = readonly [name: string, words: number, group: string];

/** A part of the index: the words between which all of it lies, and its file. */
export type Part = readonly [from: string, to: string, name: string];

/**
 * The same table as it is published: what stands in rows as columns, the groups' names run together, and a letter for each count: of the words
 * of a record, of the records of a group. Of 20,000 quotations the rows need 67 KB, the columns 22.
 */
export type Columns = readonly [version: string, words: string, groups: string, counts: string, ...rest: Cbor[]];

/** Letters of the name of a group. */
export const NAME = 10;

/** Counts as letters: from "#" on, so that few need a mark of escape in JSON; no half of a pair among them. */
const [FIRST_LETTER, LAST_LETTER] = [0x23, 0xd7ff];
const letterOf = (count: number) => String.fromCharCode(FIRST_LETTER + count);
const countAt = (letters: string, at: number) => letters.charCodeAt(at) - FIRST_LETTER;

/** Whether a table is of the version and form that is known here. */
export function isTable(value: Cbor): value is Table {
  if (!Array.isArray(value) || value[0] !== VERSION) return false;
  const [, rows, parts] = value as Cbor[];
  return listOf(rows, isRow) && listOf(parts, (part) => part.every((each) => typeof each === "string"));
}

function listOf(list: Cbor | undefined, is: (triple: readonly Cbor[]) => boolean): boolean {
  return Array.isArray(list) && list.every((each) => Array.isArray(each) && each.length === 3 && is(each));
}

function isRow([name, words, group]: readonly Cbor[]): boolean {
  const counted = typeof words === "number" && words >= 0 && words <= LAST_LETTER - FIRST_LETTER;
  return typeof name === "string" && counted && typeof group === "string" && group !== "";
}

/** A record has the name of its group and its number there: it need not be published. */
export const nameIn = (group: string, at: number) => `${group}.${at.toString(36)}`;

/** The group and the number there of a name: "1e2bc45a67.k" → ["1e2bc45a67", 20]. */
export function placeIn(name: string): [group: string, at: number] {
  const dot = name.lastIndexOf(".");
  return [name.slice(0, dot), Number.parseInt(name.slice(dot + 1), 36)];
}

/** @param table whose records have such names */
export function columnsOf([version, rows, ...rest]: Table): Columns {
  const groups = [...groupBy(rows, ([, , group]) => group)];
  const names = groups.map(([group]) => group).join("");
  const counts = groups.map(([, rows]) => letterOf(rows.length)).join("");
  return [version, rows.map(([, words]) => letterOf(words)).join(""), names, counts, ...rest];
}

/** The table as Pagefind reads it, written without a list for each record: a first search waits for it. */
export function tableBytes(columns: Columns): Uint8Array {
  const [version, words, , , ...rest] = columns;
  const { write, list, written } = cborWriter();
  list(2 + rest.length);
  write(version);
  list(words.length);
  let next = 0;
  for (const [group, count] of groupsOf(columns)) {
    for (let at = 0; at < count; at++) {
      list(3);
      write(nameIn(group, at));
      write(countAt(words, next++));
      write(group);
    }
  }
  for (const each of rest) write(each);
  return written();
}

/** The groups in their order, each with the count of its records. */
export function groupsOf([, , names, counts]: Columns): [group: string, count: number][] {
  return [...counts].map((_, at) => [names.slice(at * NAME, (at + 1) * NAME), countAt(counts, at)]);
}
