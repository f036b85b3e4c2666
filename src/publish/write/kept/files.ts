import { createHash } from "node:crypto";
import { closeSync, copyFileSync, fstatSync, linkSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { KeptAs } from "../../../read/kept/engine.ts";
import { putKept } from "../../../read/kept/file.ts";
import { type KeptValue, keptValue } from "../../../read/kept/value.ts";
import { ARCHIVE_ROOT, type PackedFile, readAll } from "../archive.ts";
import type { PageLinks, Target } from "../links.ts";
import { entrySize } from "../zip.ts";

/** A file as it was written. */
export interface WrittenFile extends PackedFile {
  /** When it was written last, in milliseconds, as the disk tells: who changes it later changes this. */
  time: number;
  /** Of a page alone. */
  links: PageLinks | null;
}

/** A file as an earlier build wrote it. */
export interface EarlierFile extends WrittenFile {
  /** Where it begins in the archive of that build, with what stands before its bytes. */
  at: number;
}

interface Kept {
  /** All that the site was made of. */
  of: string;
  /** SHA-256 of its archive. */
  archive: string;
  /** By path. */
  files: ReadonlyMap<string, EarlierFile>;
  /** What pages lead to, by the numbers in their links. */
  targets: readonly Target[];
}

const none: Kept = { of: "", archive: "", files: new Map(), targets: [] };

/** The files of a site as the last build wrote them: their bytes in its archive, and themselves where that site still stands. */
export class KeptFiles {
  readonly #file: string;
  readonly #value: KeptValue<Kept>;
  readonly #kept: Kept;
  readonly #disk: number | null;
  readonly #last: string | undefined;

  /** @param last the folder of the last site; that of the new one may be the same */
  constructor(keep: KeptAs, last: string | undefined) {
    this.#file = `${keep.file}.zip`;
    this.#value = keptValue(keep, "files");
    this.#last = last;
    const kept = this.#value.of("") ?? none;
    const disk = kept === none ? null : opened(this.#file);
    const sound = disk !== null && hashOf(disk) === kept.archive;
    if (disk !== null && !sound) closeSync(disk);
    this.#kept = sound ? kept : none;
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
    return this.#kept.files.keys();
  }

  get targets(): readonly Target[] {
    return this.#kept.targets;
  }

  find(path: string): EarlierFile | undefined {
    return this.#kept.files.get(path);
  }

  /** Where the bytes of the files lie. */
  get disk(): number {
    return this.#disk ?? -1;
  }

  /** Lets a file of the last site stand in the new one too, where it is as it was written. */
  link(path: string, { size, time }: EarlierFile, place: string): boolean {
    if (this.#last === undefined) return false;
    const stands = join(this.#last, path);
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
  save(of: string, files: ReadonlyMap<string, EarlierFile>, all: readonly Target[], archive: string): string {
    const disk = openSync(archive, "r");
    try {
      const hash = hashOf(disk);
      if (hash !== this.#kept.archive) putKept(this.#file, (half) => copyFileSync(archive, half));
      this.#value.keep("", { of, archive: hash, ...numberedAnew(files, all) });
      return hash;
    } finally {
      closeSync(disk);
    }
  }

  close(): void {
    if (this.#disk !== null) closeSync(this.#disk);
  }
}

/** Without targets to which no page leads any more. */
function numberedAnew(
  files: ReadonlyMap<string, EarlierFile>,
  all: readonly Target[],
): Pick<Kept, "files" | "targets"> {
  const targets: Target[] = [];
  const numbers: number[] = [];
  const anew = (number: number) => {
    const target = all[number];
    if (numbers[number] === undefined && target) numbers[number] = targets.push(target) - 1;
    return numbers[number] ?? 0;
  };
  const renumbered = [...files].map(([path, file]): [string, EarlierFile] => [
    path,
    { ...file, links: file.links && { ...file.links, leads: file.links.leads.map(anew) } },
  ]);
  return { files: new Map(renumbered), targets };
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
