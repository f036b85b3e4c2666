import type { Target } from "../links.ts";
import type { EarlierFile } from "./earlier-file.ts";

/** What is told of a file in numbers. */
const FACTS = ["crc", "size", "packed", "method", "time", "at"] as const;

/**
 * The files of a site as they are kept, in columns: a hundred thousand small objects take longer to read than all else of it, and are
 * carried about by the garbage collector. Where pages lead is one row of numbers, page after page.
 */
export interface FileTable {
  paths: readonly string[];
  facts: Readonly<Record<(typeof FACTS)[number], Float64Array>>;
  /** All hashes as one string. */
  hashes: string;
  /** Of a page its ids; null of another file. */
  ids: readonly (string | null)[];
  leads: Uint32Array;
  /** By file, where its leads end. */
  ends: Uint32Array;
  /** What pages lead to, by their numbers. */
  targets: { paths: readonly string[]; anchors: readonly string[]; wrong: ReadonlyMap<number, string> };
}

/** Letters of a SHA-256 in base64. */
const HASH = 44;

/** @param all by number, what pages lead to, or have led to before: those to which no page leads any more are left out */
export function tableOf(files: readonly (readonly [string, EarlierFile])[], all: readonly Target[]): FileTable {
  const leads = new Uint32Array(files.reduce((sum, [, { links }]) => sum + (links?.leads.length ?? 0), 0));
  const ends = new Uint32Array(files.length);
  const [paths, anchors, wrong] = [[] as string[], [] as string[], new Map<number, string>()];
  /** By number before, the number now; -1 where it has none yet. */
  const numbers = new Int32Array(all.length).fill(-1);
  const anew = (number: number): number => {
    const known = numbers[number] ?? 0;
    const target = all[number];
    if (known >= 0 || !target) return known;
    const fresh = paths.push(target.path) - 1;
    anchors.push(target.anchor);
    if (target.wrong !== null) wrong.set(fresh, target.wrong);
    numbers[number] = fresh;
    return fresh;
  };
  let to = 0;
  for (const [row, [, { links }]] of files.entries()) {
    for (let at = 0; links && at < links.leads.length; at++) leads[to++] = anew(links.leads[at] ?? 0);
    ends[row] = to;
  }
  const column = (name: (typeof FACTS)[number]) => Float64Array.from(files, ([, file]) => file[name]);
  return {
    paths: files.map(([path]) => path),
    facts: Object.fromEntries(FACTS.map((name) => [name, column(name)])) as FileTable["facts"],
    hashes: files.map(([, { sha256 }]) => sha256).join(""),
    ids: files.map(([, { links }]) => links?.ids ?? null),
    leads,
    ends,
    targets: { paths, anchors, wrong },
  };
}

/** @param row number of a file in the table */
export function fileAt({ facts, hashes, ids, leads, ends }: FileTable, row: number): EarlierFile {
  const own = ids[row] ?? null;
  return {
    crc: facts.crc[row] ?? 0,
    size: facts.size[row] ?? 0,
    packed: facts.packed[row] ?? 0,
    method: facts.method[row] === 8 ? 8 : 0,
    time: facts.time[row] ?? 0,
    at: facts.at[row] ?? 0,
    sha256: hashes.slice(row * HASH, (row + 1) * HASH),
    links: own === null ? null : { ids: own, leads: leads.subarray(ends[row - 1] ?? 0, ends[row]) },
  };
}

export function targetsOf({ targets: { paths, anchors, wrong } }: FileTable): readonly Target[] {
  return paths.map((path, number) => ({ path, anchor: anchors[number] ?? "", wrong: wrong.get(number) ?? null }));
}
