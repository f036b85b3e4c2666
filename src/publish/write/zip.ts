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
/** Bytes that tell where an entry begins beyond 4 GB. */
const FAR = 12;

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
  return Buffer.concat([little([4, 0x04034b50], [2, VERSION], ...facts(entry), [2, 0]), Buffer.from(entry.path)]);
}

/** Bytes of an entry in an archive, with what stands before it. */
export function entrySize({ packed, path }: Pick<ZipEntry, "packed" | "path">): number {
  return 30 + Buffer.byteLength(path) + packed;
}

/** The list at the end: where each entry begins, and where the list itself does. */
export function directory(placed: readonly { entry: ZipEntry; offset: number }[], start: number): Buffer {
  const list = Buffer.concat(placed.map(({ entry, offset }) => directoryEntry(entry, offset)));
  const [count, end] = [placed.length, start + list.length];
  const wide = isWide(count, end);
  const wider = little(
    ...[
      [4, 0x06064b50],
      [8, 44],
      [2, VERSION_64],
      [2, VERSION_64],
      [4, 0],
      [4, 0],
    ],
    ...[
      [8, count],
      [8, count],
      [8, list.length],
      [8, start],
    ],
    ...[
      [4, 0x07064b50],
      [4, 0],
      [8, end],
      [4, 1],
    ],
  );
  const short = Math.min(count, MOST_16);
  const last = little(
    ...[
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, short],
      [2, short],
    ],
    ...[
      [4, Math.min(list.length, MOST_32)],
      [4, Math.min(start, MOST_32)],
      [2, 0],
    ],
  );
  return Buffer.concat(wide ? [list, wider, last] : [list, last]);
}

/** Bytes of an archive that holds these entries. */
export function archiveSize(entries: readonly ZipEntry[]): number {
  let [start, list] = [0, 0];
  for (const entry of entries) {
    list += 46 + Buffer.byteLength(entry.path) + (start >= MOST_32 ? FAR : 0);
    start += entrySize(entry);
  }
  return start + list + (isWide(entries.length, start + list) ? 76 : 0) + 22;
}

/** More than 65,535 files or 4 GB need the wider records as well. */
function isWide(count: number, end: number): boolean {
  return count >= MOST_16 || end >= MOST_32;
}

function directoryEntry(entry: ZipEntry, offset: number): Buffer {
  const far = offset >= MOST_32;
  const version: Field = [2, far ? VERSION_64 : VERSION];
  return Buffer.concat([
    little([4, 0x02014b50], version, version, ...facts(entry), [2, far ? FAR : 0]),
    little([2, 0], [2, 0], [2, 0], [4, 0], [4, far ? MOST_32 : offset]),
    Buffer.from(entry.path),
    far ? little([2, 1], [2, 8], [8, offset]) : Buffer.alloc(0),
  ]);
}

function facts({ path, crc, size, packed, method }: ZipEntry): Field[] {
  return [
    [2, UTF8],
    [2, method],
    [2, 0],
    [2, DAY],
    [4, crc],
    [4, packed],
    [4, size],
    [2, Buffer.byteLength(path)],
  ];
}

/** [bytes, value] */
type Field = number[];

/** Numbers one after another, the least byte of each first. */
function little(...fields: Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [width = 0]) => sum + width, 0));
  let at = 0;
  for (const [width = 0, value = 0] of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
