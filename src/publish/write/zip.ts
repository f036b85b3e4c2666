/** The ZIP format (PKWARE APPNOTE 6.3), as far as an archive of deflated files needs it. Nothing in it tells a time. */
import { crc32, deflateRawSync } from "node:zlib";

/** A file as an archive holds it. */
export interface ZipEntry {
  path: string;
  crc: number;
  size: number;
  /** Bytes as they lie in the archive. */
  packed: number;
  method: 0 | 8;
}

/** Fixed: the same content gives the same bytes. A higher one takes twice the time for a hundredth of the size. */
const LEVEL = 6;

/** 1 January 1980, the first day the format can tell. */
const DAY = 0x21;
const UTF8 = 0x800;
const [VERSION, VERSION_64] = [20, 45];
const [MOST_16, MOST_32] = [0xffff, 0xffffffff];
/** Bytes that tell where an entry begins beyond 4 GB; of the wider records, and of the last. */
const [FAR, WIDER, LAST] = [12, 76, 22];

/** The entry of a file and its bytes, deflated unless that makes it no smaller. */
export function packEntry(path: string, content: Uint8Array): { entry: ZipEntry; bytes: Uint8Array } {
  const deflated = deflateRawSync(content, { level: LEVEL });
  const stored = deflated.length >= content.length;
  const bytes = stored ? content : deflated;
  return {
    entry: { path, crc: crc32(content), size: content.length, packed: bytes.length, method: stored ? 0 : 8 },
    bytes,
  };
}

/** What stands before the bytes of an entry. */
export function localHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30 + Buffer.byteLength(entry.path));
  const end = put(header, 0, [4, 2, ...FACTS, 2], [0x04034b50, VERSION, ...facts(entry), 0]);
  header.write(entry.path, end);
  return header;
}

/** Bytes of an entry in an archive, with what stands before it. */
export function entrySize({ packed, path }: Pick<ZipEntry, "packed" | "path">): number {
  return 30 + Buffer.byteLength(path) + packed;
}

/** The list at the end: where each entry begins, and where the list itself does. */
export function directory(placed: readonly { entry: ZipEntry; offset: number }[], start: number): Buffer {
  const size = placed.reduce((sum, { entry, offset }) => sum + listedSize(entry, offset), 0);
  const [count, end] = [placed.length, start + size];
  const wide = isWide(count, end);
  const list = Buffer.alloc(size + (wide ? WIDER : 0) + LAST);
  let at = 0;
  for (const { entry, offset } of placed) at = putEntry(list, at, entry, offset);
  if (wide) {
    const wider = [0x06064b50, 44, VERSION_64, VERSION_64, 0, 0, count, count, size, start];
    at = put(list, at, [4, 8, 2, 2, 4, 4, 8, 8, 8, 8], wider);
    at = put(list, at, [4, 4, 8, 4], [0x07064b50, 0, end, 1]);
  }
  const [short, least] = [Math.min(count, MOST_16), (value: number) => Math.min(value, MOST_32)];
  put(list, at, [4, 2, 2, 2, 2, 4, 4, 2], [0x06054b50, 0, 0, short, short, least(size), least(start), 0]);
  return list;
}

/** Bytes of an archive that holds these entries. */
export function archiveSize(entries: readonly ZipEntry[]): number {
  let [start, list] = [0, 0];
  for (const entry of entries) {
    list += listedSize(entry, start);
    start += entrySize(entry);
  }
  return start + list + (isWide(entries.length, start + list) ? WIDER : 0) + LAST;
}

/** More than 65,535 files or 4 GB need the wider records as well. */
function isWide(count: number, end: number): boolean {
  return count >= MOST_16 || end >= MOST_32;
}

function listedSize({ path }: ZipEntry, offset: number): number {
  return 46 + Buffer.byteLength(path) + (offset >= MOST_32 ? FAR : 0);
}

function putEntry(list: Buffer, from: number, entry: ZipEntry, offset: number): number {
  const far = offset >= MOST_32;
  const version = far ? VERSION_64 : VERSION;
  let at = put(list, from, [4, 2, 2, ...FACTS], [0x02014b50, version, version, ...facts(entry)]);
  at = put(list, at, [2, 2, 2, 2, 4, 4], [far ? FAR : 0, 0, 0, 0, 0, far ? MOST_32 : offset]);
  at += list.write(entry.path, at);
  return far ? put(list, at, [2, 2, 8], [1, 8, offset]) : at;
}

/** Bytes of each of the facts: marks, method, time, day, CRC, packed, size, letters of the path. */
const FACTS = [2, 2, 2, 2, 4, 4, 4, 2] as const;

function facts({ path, crc, size, packed, method }: ZipEntry): number[] {
  return [UTF8, method, 0, DAY, crc, packed, size, Buffer.byteLength(path)];
}

/** Numbers one after another, each of so many bytes, the least of them first; gives back where they end. */
function put(bytes: Buffer, from: number, widths: readonly number[], values: readonly number[]): number {
  let at = from;
  for (let one = 0; one < widths.length; one++) {
    const [width, value] = [widths[one] ?? 0, values[one] ?? 0];
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return at;
}
