import { createHash } from "node:crypto";
import { closeSync, copyFileSync, fstatSync, linkSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { KeptAs } from "../../../read/kept/engine.ts";
import { putKept } from "../../../read/kept/file.ts";
import { type KeptValue, keptValue } from "../../../read/kept/value.ts";
import { ARCHIVE_ROOT, readAll } from "../archive.ts";
import type { Target } from "../links.ts";
import { entrySize } from "../zip.ts";
import type { EarlierFile } from "./earlier-file.ts";
import { type FileTable, fileAt, tableOf, targetsOf } from "./table.ts";

interface Kept {
  /** All that the site was made of. */
  of: string;
  /** SHA-256 of its archive. */
  archive: string;
  table: FileTable;
}

/** The files of a site as the last build wrote them: their bytes in its archive, and themselves where that site still stands. */
export class KeptFiles {
  readonly #file: string;
  readonly #value: KeptValue<Kept>;
  readonly #kept: Pick<Kept, "of" | "archive">;
  readonly #table: FileTable | null;
  /** By path, the number of a file in the table. */
  readonly #rows: ReadonlyMap<string, number>;
  readonly #disk: number | null;
  readonly #last: string | undefined;
  /** What pages lead to, by the numbers in their links. */
  readonly targets: readonly Target[];

  /** @param last the folder of the last site; that of the new one may be the same */
  constructor(keep: KeptAs, last: string | undefined) {
    this.#file = `${keep.file}.zip`;
    this.#value = keptValue(keep, "files");
    this.#last = last === undefined ? last : resolve(last);
    const kept = this.#value.of("");
    const disk = kept && opened(this.#file);
    const sound = disk !== null && hashOf(disk) === kept?.archive;
    if (disk !== null && !sound) closeSync(disk);
    const { table, ...site } = sound ? kept : { of: "", archive: "", table: null };
    this.#kept = site;
    this.#table = table;
    this.#rows = new Map(table?.paths.map((path, row) => [path, row]));
    this.targets = table ? targetsOf(table) : [];
    this.#disk = sound ? disk : null;
  }

  /** What the site was made of; "" where none is kept. */
  get of(): string {
    return this.#kept.of;
  }

  /** Tells this site from any other; "" where none is kept. */
  get archive(): string {
    return this.#kept.archive;
  }

  get paths(): Iterable<string> {
    return this.#rows.keys();
  }

  find(path: string): EarlierFile | undefined {
    const row = this.#rows.get(path);
    return row === undefined || !this.#table ? undefined : fileAt(this.#table, row);
  }

  /** Where the bytes of the files lie. */
  get disk(): number {
    return this.#disk ?? -1;
  }

  /** Lets a file of the last site stand in the new one too, where it is as it was written. */
  link(path: string, { size, time }: EarlierFile, place: string): boolean {
    if (this.#last === undefined) return false;
    const stands = `${this.#last}/${path}`;
    try {
      const found = statSync(stands);
      if (found.size !== size || found.mtimeMs !== time) return false;
      if (stands !== place) linkSync(stands, place);
      return true;
    } catch {
      // It is gone, or the disk knows no two names of one file.
      return false;
    }
  }

  /** The bytes of a file. */
  read(path: string, { at, method, packed }: EarlierFile): Buffer {
    const bytes = readAll(this.#disk ?? -1, at + entrySize({ path: ARCHIVE_ROOT + path, packed: 0 }), packed);
    return method === 8 ? inflateRawSync(bytes) : bytes;
  }

  /** Copies the archive of the last site. */
  copyArchive(file: string): number {
    copyFileSync(this.#file, file);
    return statSync(file).size;
  }

  /**
   * Keeps a site for the next build.
   * @param all by number, what pages lead to, or have led to before
   * @param archive where its archive stands
   * @returns what tells this site from any other
   */
  save(
    of: string,
    files: readonly (readonly [string, EarlierFile])[],
    all: readonly Target[],
    archive: string,
  ): string {
    const disk = openSync(archive, "r");
    try {
      const hash = hashOf(disk);
      if (hash !== this.#kept.archive) putKept(this.#file, (half) => copyFileSync(archive, half));
      this.#value.keep("", { of, archive: hash, table: tableOf(files, all) });
      return hash;
    } finally {
      closeSync(disk);
    }
  }

  close(): void {
    if (this.#disk !== null) closeSync(this.#disk);
  }
}

/** Bytes that are hashed at once. */
const AT_ONCE = 1 << 20;

/** SHA-256 of a file. */
function hashOf(disk: number): string {
  const hash = createHash("sha256");
  const bytes = Buffer.alloc(Math.min(AT_ONCE, fstatSync(disk).size));
  for (let at = 0, read = bytes.length; read > 0 && bytes.length > 0; at += read) {
    read = readSync(disk, bytes, 0, bytes.length, at);
    hash.update(bytes.subarray(0, read));
  }
  return hash.digest("hex");
}

/** Null where there is none. */
function opened(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
