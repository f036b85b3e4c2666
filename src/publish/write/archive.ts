import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../file.ts";
import { archiveSize, directory, entrySize, localHeader, packEntry, type ZipEntry } from "./zip.ts";

/** Folder in the archive: unpacking litters nothing. */
export const ARCHIVE_ROOT = "dossier/";

/** Where deflated files wait for the archive, under the root of the site; gone when it is made. */
const WAITING = ".dossier-archive";

/** What the archive tells of a file. */
export interface PackedFile extends Omit<ZipEntry, "path"> {
  /** Of the file itself, in base64. */
  sha256: string;
}

/** An entry with what stands before its bytes, where it begins on a disk. */
interface Piece {
  entry: ZipEntry;
  disk: number;
  at: number;
}

/** Bytes that are copied at once. */
const AT_ONCE = 1 << 20;

/**
 * An archive of the site that grows while the site is written: each file is deflated once and waits on the disk. The
 * files stand in the order
 * of their paths, in whatever order they came: same files, same bytes.
 */
export class Archive {
  readonly #waiting: string;
  readonly #disk: number;
  readonly #pieces: Piece[] = [];
  #end = 0;

  constructor(folder: string) {
    this.#waiting = join(folder, WAITING);
    this.#disk = openSync(this.#waiting, "w+");
  }

  add(path: string, content: Uint8Array, sha256: string): PackedFile {
    const { entry, bytes } = packEntry(ARCHIVE_ROOT + path, content);
    const piece = Buffer.concat([localHeader(entry), bytes]);
    writeAll(this.#disk, piece, this.#end);
    this.#pieces.push({ entry, disk: this.#disk, at: this.#end });
    this.#end += piece.length;
    const { crc, size, packed, method } = entry;
    return { crc, size, packed, method, sha256 };
  }

  /** Adds a file that another archive holds. */
  addFrom(disk: number, at: number, path: string, { crc, method, packed, size }: PackedFile): void {
    this.#pieces.push({ entry: { path: ARCHIVE_ROOT + path, crc, size, packed, method }, disk, at });
  }

  /** Bytes of the archive, were these added. */
  sizeWith(files: readonly SiteFile[]): number {
    const more = files.map(({ path, content }) => packEntry(ARCHIVE_ROOT + path, Buffer.from(content)).entry);
    return archiveSize([...this.#pieces.map(({ entry }) => entry), ...more]);
  }

  /** Writes the archive; gives back where each file begins in it, with what stands before its bytes. */
  finish(file: string): { size: number; starts: ReadonlyMap<string, number> } {
    const out = openSync(file, "w");
    try {
      let end = 0;
      const placed = this.#pieces
        .sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
        .map(({ entry }) => {
          const offset = end;
          end += entrySize(entry);
          return { entry, offset };
        });
      copyRuns(runsOf(this.#pieces), out);
      const list = directory(placed, end);
      writeAll(out, list, end);
      const starts = new Map(placed.map(({ entry, offset }) => [entry.path.slice(ARCHIVE_ROOT.length), offset]));
      return { size: end + list.length, starts };
    } finally {
      closeSync(out);
    }
  }

  /** Takes away what waited. */
  close(): void {
    closeSync(this.#disk);
    rmSync(this.#waiting, { force: true });
  }
}

/** Bytes that lie one after another on a disk. */
interface Run {
  disk: number;
  at: number;
  length: number;
}

/** Pieces that lie one after another on one disk, together. */
function* runsOf(pieces: readonly Piece[]): Generator<Run> {
  let run = { disk: -1, at: 0, length: 0 };
  for (const { entry, disk, at } of pieces) {
    const length = entrySize(entry);
    if (run.disk === disk && run.at + run.length === at) run.length += length;
    else {
      if (run.length > 0) yield run;
      run = { disk, at, length };
    }
  }
  if (run.length > 0) yield run;
}

/** Copies them one after another, all through the same bytes: new ones for each would cost as much as to read them. */
function copyRuns(runs: Iterable<Run>, out: number): void {
  const bytes = Buffer.allocUnsafe(AT_ONCE);
  let end = 0;
  for (const { disk, at, length } of runs) {
    for (let copied = 0; copied < length; copied += AT_ONCE) {
      const part = bytes.subarray(0, Math.min(AT_ONCE, length - copied));
      readInto(part, disk, at + copied);
      writeAll(out, part, end);
      end += part.length;
    }
  }
}

export function readAll(disk: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  readInto(bytes, disk, at);
  return bytes;
}

function readInto(bytes: Buffer, disk: number, at: number): void {
  for (let read = 0; read < bytes.length; ) {
    const more = readSync(disk, bytes, read, bytes.length - read, at + read);
    if (more === 0) throw new Error("expected more of an archive, found its end");
    read += more;
  }
}

/** A full disk may take a part of what it is given and fail at the rest alone. */
function writeAll(disk: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(disk, bytes, written, bytes.length - written, at + written);
}
