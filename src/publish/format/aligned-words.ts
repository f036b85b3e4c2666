import { diffArrays } from "diff";
import { foldToken, tokens } from "./differing-words.ts";

/** A stretch of several versions set over each other: what each has there ("" where it has nothing). */
export interface Stretch {
  cells: string[];
  /** The versions do not all have the same words there. */
  differs: boolean;
}

/** A line of a score: stretches that fit beside each other. */
export type ScoreLine = Stretch[];

/** Letters of a line: what a telephone shows beside the marks of the sources. */
const LINE = 34;

/** Words left at each end of a stretch that one version alone has. */
const ENDS = 2;

/** So many versions are compared by eye; a page of wordings has them all in full. */
export const VERSIONS = 8;

/** A word of each version, "" where it has none. */
type Column = string[];

/**
 * Several versions of one statement as a score: "nous infligerait le plus" over "causerait le plus" over "infligerait le plus",
 * so that what differs stands over what differs.
 */
export function alignedWords(versions: readonly string[]): ScoreLine[] {
  const columns = versions.slice(0, VERSIONS).reduce<Column[]>(add, []);
  return lines(stretches(columns).flatMap(cut));
}

/** Lays one more version under the others: a word that they have stands under it, another word beside or between theirs. */
function add(columns: readonly Column[], version: string): Column[] {
  const words = tokens(version);
  const height = columns[0]?.length ?? 0;
  const above = columns.map((column) => new Set(column.map(foldToken)));
  const laid: Column[] = [];
  let [at, next] = [0, 0];
  let replaced: Column[] = [];
  const flush = () => {
    laid.push(...replaced.map((column) => [...column, ""]));
    replaced = [];
  };
  const runs = diffArrays<Set<string> | string>(above, words.map(foldToken), {
    // A mark that stands alone (« ») is no word, and is like none.
    comparator: (left, right) => left instanceof Set && typeof right === "string" && right !== "" && left.has(right),
  });
  for (const { added, removed, value } of runs) {
    for (const _ of value) {
      if (removed) replaced.push(columns[at++] ?? []);
      else if (added) {
        const under = replaced.shift();
        laid.push([...(under ?? Array<string>(height).fill("")), words[next++] ?? ""]);
      } else {
        flush();
        laid.push([...(columns[at++] ?? []), words[next++] ?? ""]);
      }
    }
  }
  flush();
  return laid;
}

/** Neighbouring words in which the same versions agree are one stretch. */
function stretches(columns: readonly Column[]): Stretch[] {
  const found: (Stretch & { pattern: string })[] = [];
  for (const column of columns) {
    const folded = column.map((word) => (word === "" ? "" : foldToken(word)));
    const pattern = folded.map((word) => (word === "" ? "-" : folded.indexOf(word))).join(" ");
    const last = found.at(-1);
    if (last?.pattern === pattern) last.cells = last.cells.map((cell, row) => cell + (column[row] ?? ""));
    else found.push({ pattern, cells: [...column], differs: isDiffering(folded) });
  }
  return found;
}

/** Two versions have other words, or one alone has any: a fragment differs from nothing that it leaves out. */
function isDiffering(folded: readonly string[]): boolean {
  const told = folded.filter((word) => word !== "");
  return folded.length > 1 && (told.length === 1 || new Set(told).size > 1);
}

/** A long stretch is cut at its words, so that each piece fits a line; one that a single version has is shortened to "…". */
function cut({ cells, differs }: Stretch): Stretch[] {
  const alone = cells.filter((cell) => cell !== "").length === 1 && cells.length > 1;
  if (alone && width(cells) > LINE)
    return [{ cells: cells.map((cell) => (cell === "" ? "" : shortened(cell))), differs }];
  const words = cells.map(tokens);
  const pieces: Stretch[] = [];
  const most = Math.max(...words.map(({ length }) => length));
  let piece = cells.map(() => "");
  for (let at = 0; at < most; at++) {
    const longer = piece.map((cell, row) => cell + (words[row]?.[at] ?? ""));
    if (width(longer) > LINE / 2 && width(piece) > 0) {
      pieces.push({ cells: piece, differs });
      piece = cells.map((_, row) => words[row]?.[at] ?? "");
    } else piece = longer;
  }
  return [...pieces, { cells: piece, differs }];
}

/** "que le pont ne soit pas ouvert aux camions pendant une semaine" → "que le … une semaine" */
function shortened(cell: string): string {
  const words = tokens(cell);
  return `${words.slice(0, ENDS).join("")}… ${words.slice(-ENDS).join("")}`;
}

function lines(pieces: readonly Stretch[]): ScoreLine[] {
  const found: ScoreLine[] = [];
  let room = 0;
  for (const piece of pieces) {
    const needed = width(piece.cells) + 1;
    const line = found.at(-1);
    if (line && needed <= room) line.push(piece);
    else {
      found.push([piece]);
      room = LINE;
    }
    room -= needed;
  }
  return found;
}

const width = (cells: readonly string[]) => Math.max(...cells.map((cell) => [...cell.trim()].length));
