import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../file.ts";
import { archiveSize, directory, localHeader, packEntry, type ZipEntry } from "./zip.ts";

/** Folder in the archive: unpacking litters nothing. */
export const ARCHIVE_ROOT = "dossier/";

/** Where deflated files wait for the archive, under the root of the site; gone when it is made. */
const WAITING = ".dossier-archive";

/**
 * An archive of the site that grows while the site is written: each file is deflated once and waits on the disk. The
 * files stand in the order
 * of their paths, in whatever order they came: same files, same bytes.
 */
export class Archive {
  readonly #waiting: string;
  readonly #disk: number;
  readonly #entries: { entry: ZipEntry; at: number }[] = [];
  #end = 0;

  constructor(folder: string) {
    this.#waiting = join(folder, WAITING);
    this.#disk = openSync(this.#waiting, "w+");
  }

  add(path: string, content: Uint8Array): void {
    const { entry, bytes } = packEntry(ARCHIVE_ROOT + path, content);
    writeAll(this.#disk, bytes, this.#end);
    this.#entries.push({ entry, at: this.#end });
    this.#end += bytes.length;
  }

  /** Bytes of the archive, were these added. */
  sizeWith(files: readonly SiteFile[]): number {
    const more = files.map(({ path, content }) => packEntry(ARCHIVE_ROOT + path, Buffer.from(content)).entry);
    return archiveSize([...this.#entries.map(({ entry }) => entry), ...more]);
  }

  /** Writes the archive. */
  finish(file: string): number {
    const out = openSync(file, "w");
    try {
      let end = 0;
      const append = (bytes: Uint8Array) => {
        writeAll(out, bytes, end);
        end += bytes.length;
      };
      const sorted = this.#entries.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
      const placed = sorted.map(({ entry, at }) => {
        const offset = end;
        append(Buffer.concat([localHeader(entry), this.#read(at, entry.packed)]));
        return { entry, offset };
      });
      append(directory(placed, end));
      return end;
    } finally {
      closeSync(out);
    }
  }

  /** Takes away what waited. */
  close(): void {
    closeSync(this.#disk);
    rmSync(this.#waiting, { force: true });
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let read = 0; read < length; ) read += readSync(this.#disk, bytes, read, length - read, at + read);
    return bytes;
  }
}

/** A full disk may take a part of what it is given and fail at the rest alone. */
function writeAll(disk: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(disk, bytes, written, bytes.length - written, at + written);
}
