import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { SiteFile } from "../file.ts";
import { groupBy } from "../pages/group-by.ts";

/** The Pagefind whose files are known here: a table that every reader loads first, and records in groups, a file each. */
const VERSION = "1.6.0";

/** Before all that Pagefind writes. */
const MAGIC = Buffer.from("pagefind_dcd");

/** Kinds of values in its table (CBOR, RFC 8949). */
const [NUMBER, TEXT, LIST] = [0, 3, 4];

interface Row {
  /** By which a record stands in its group. */
  name: string;
  /** How many words it has, as the table writes that. */
  words: Uint8Array;
  group: string;
}

/**
 * Pagefind names a record by a hash, of which nothing can be compressed: two thirds of the table that is loaded before the first
 * result. Here a record has the name of its group and its number there, so that a line of the table is nearly the one before. The files
 * have other names too: whatever was kept of an index by the old ones is asked for no more.
 *
 * @returns the files of the same index; null where they are not of the form that is known here
 */
export function withShortNames(files: readonly SiteFile[]): SiteFile[] | null {
  const table = files.find(({ path }) => path.endsWith(".pf_meta"));
  const read = table && readTable(unpacked(table));
  if (!read) return null;
  const groups = groupBy(read.rows, ({ group }) => group);
  const names = new Map([...groups].map(([group, rows]) => [group, namesIn(group, rows)]));
  const lines = read.rows.flatMap(({ name, words, group }) => [
    head(LIST, 3),
    text(names.get(group)?.get(name) ?? name),
    words,
    text(shortOf(group)),
  ]);
  const packed = pack(Buffer.concat([read.before, ...lines, read.after]));
  const old = /([^./]*)\.pf_meta$/.exec(table.path)?.[1] ?? "";
  const fresh = createHash("sha256").update(packed).digest("hex").slice(0, 10);
  return files.map((file) => {
    if (file === table) return { path: file.path.replace(old, fresh), content: packed };
    if (file.path.endsWith("-entry.json"))
      return { ...file, content: Buffer.from(file.content).toString().replace(`"${old}"`, `"${fresh}"`) };
    const [, group = ""] = /([^/]*)\.pf_fragment$/.exec(file.path) ?? [];
    const known = names.get(group);
    return known ? { path: file.path.replace(group, shortOf(group)), content: renamed(file, known) } : file;
  });
}

/** "fr_group_1e2bc45" → "1e2bc45": the hash of what stands in it. */
function shortOf(group: string): string {
  return group.slice(group.lastIndexOf("_") + 1);
}

/** Numbered in the order of their hashes, as they stand in the group: what a name leads to depends on the group alone. */
function namesIn(group: string, rows: readonly Row[]): Map<string, string> {
  const sorted = rows.map(({ name }) => name).sort();
  return new Map(sorted.map((name, at) => [name, `${shortOf(group)}.${at.toString(36)}`]));
}

function renamed(file: SiteFile, names: ReadonlyMap<string, string>): Uint8Array {
  const records = Object.entries(JSON.parse(unpacked(file).toString()));
  return pack(Buffer.from(JSON.stringify(Object.fromEntries(records.map(([name, one]) => [names.get(name), one])))));
}

/** [version, [[name, words, group], …], …]: what stands before the first record, the records, what stands behind; null where it is another. */
function readTable(bytes: Uint8Array): { before: Uint8Array; rows: Row[]; after: Uint8Array } | null {
  let at = 0;
  /** A number, the letters of a text or the members of a list; -1 for anything else. */
  const sizeOf = (kind: number): number => {
    const [is, size] = [(bytes[at] ?? 0) >> 5, (bytes[at] ?? 0) & 31];
    at++;
    if (is !== kind || size > 26) return -1;
    const more = size < 24 ? 0 : 1 << (size - 24);
    at += more;
    return more === 0 ? size : Buffer.from(bytes.subarray(at - more, at)).readUIntBE(0, more);
  };
  const readText = () => {
    const size = sizeOf(TEXT);
    at += size;
    return size < 0 ? null : Buffer.from(bytes.subarray(at - size, at)).toString();
  };
  if (sizeOf(LIST) < 2 || readText() !== VERSION) return null;
  const count = sizeOf(LIST);
  const before = bytes.subarray(0, at);
  const rows: Row[] = [];
  while (rows.length < count) {
    if (sizeOf(LIST) !== 3) return null;
    const name = readText();
    const begin = at;
    if (sizeOf(NUMBER) < 0) return null;
    const words = bytes.subarray(begin, at);
    const group = readText();
    if (!name || !group) return null;
    rows.push({ name, words, group });
  }
  return count < 0 ? null : { before, rows, after: bytes.subarray(at) };
}

function head(kind: number, size: number): Uint8Array {
  return size < 24 ? Uint8Array.of((kind << 5) | size) : Uint8Array.of((kind << 5) | 24, size);
}

/** Of up to 255 letters. */
function text(words: string): Uint8Array {
  return Buffer.concat([head(TEXT, words.length), Buffer.from(words)]);
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([MAGIC, bytes]));
}

function unpacked({ content }: SiteFile): Buffer {
  return gunzipSync(content).subarray(MAGIC.length);
}
