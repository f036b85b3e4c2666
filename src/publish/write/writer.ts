import { hash } from "node:crypto";
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DossierError } from "../../read/problem.ts";
import type { SiteFile } from "../file.ts";
import { archivePath, tellsArchiveSize, withArchiveSize } from "../offline/archive-facts.tsx";
import type { KeptFile } from "../offline/plan.ts";
import { serviceWorker } from "../offline/worker.ts";
import { Archive } from "./archive.ts";
import { fence } from "./fence.ts";
import type { EarlierFile, WrittenFile } from "./kept/earlier-file.ts";
import type { KeptFiles } from "./kept/files.ts";
import { Links, type PageLinks } from "./links.ts";

/** What was written: its files and their bytes together. */
export interface Written {
  files: number;
  bytes: number;
}

/**
 * Writes a site file by file. Whatever needs all of the site (the archive, the service worker, the check of links) is
 * noted of each file
 * as it passes; what has been written is neither kept nor read again. What an earlier build wrote of the same bytes stands in the new
 * site as it lies, and is not looked into.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #before: KeptFiles | undefined;
  readonly #archive: Archive;
  readonly #links: Links;
  readonly #files = new Map<string, WrittenFile>();
  readonly #folders = new Set<string>();
  /** Pages that tell the size of the archive: they wait for it. */
  readonly #waiting: SiteFile[] = [];
  readonly #waited = new Set<string>();
  /** Files that others have written. */
  readonly #guests = new Set<string>();
  #starts: ReadonlyMap<string, number> = new Map();
  #bytes = 0;
  /** Files that stand in no earlier site. */
  #fresh = 0;

  /** @param before what an earlier build wrote; it is closed by whoever opened it, after the writer */
  constructor(folder: string, before?: KeptFiles) {
    this.#folder = resolve(folder);
    this.#before = before;
    this.#links = new Links(before?.targets);
    mkdirSync(folder, { recursive: true });
    this.#archive = new Archive(folder);
  }

  /** @throws DossierError where the file would leave the site, or take the place of another */
  write({ path, content }: SiteFile): void {
    fence([path]);
    // Bytes first: they make one string of the many that a page was put together from.
    const bytes = bytesOf(content);
    if (path.endsWith(".html") && tellsArchiveSize(textOf(content))) {
      this.#waiting.push({ path, content });
      return;
    }
    const sha256 = hashOf(bytes);
    const before = this.#before?.find(path);
    if (before?.sha256 === sha256) this.#again(path, before, () => bytes);
    else {
      const time = this.#put(path, bytes);
      this.#note(path, { ...this.#archive.add(path, bytes, sha256), time, links: this.#read(path, content) });
    }
  }

  /** Writes a file as an earlier build wrote it; false where none did. */
  writeAgain(path: string): boolean {
    const before = this.#before;
    const file = before?.find(path);
    if (!before || !file) return false;
    fence([path]);
    this.#again(path, file, () => before.read(path, file));
    return true;
  }

  /** Writes all of the site as an earlier build wrote it, and keeps where it stands now. */
  writeAll(of: string): Written {
    for (const path of this.#before?.paths ?? []) this.writeAgain(path);
    const size = this.#before?.copyArchive(join(this.#folder, archivePath)) ?? 0;
    if (this.#fresh > 0) this.keep(of);
    return this.#written(size);
  }

  /** Counts a file that was written by another, in a frame of the host's, as one of the site. */
  note({ path, content }: SiteFile): void {
    const bytes = bytesOf(content);
    const packed = this.#archive.add(path, bytes, hashOf(bytes));
    this.#guests.add(path);
    this.#note(path, { ...packed, time: 0, links: this.#read(path, content, true) });
  }

  /** Whether the words of a file depend on the archive itself. */
  waited(path: string): boolean {
    return this.#waited.has(path);
  }

  #again(path: string, file: EarlierFile, read: () => Uint8Array): void {
    const linked = this.#before?.link(path, file, this.#place(path)) ?? false;
    this.#archive.addFrom(this.#before?.disk ?? -1, file.at, path, file);
    if (file.links) this.#links.note(path, file.links);
    this.#note(path, linked ? file : { ...file, time: this.#put(path, read()) });
  }

  #note(path: string, file: WrittenFile): void {
    if (this.#files.has(path)) fence([path, path]);
    this.#files.set(path, file);
    this.#bytes += file.size;
  }

  /** Null where there are none, or nothing is kept. */
  #read(path: string, content: SiteFile["content"], guest = false): PageLinks | null {
    const links = path.endsWith(".html") ? this.#links.read(path, textOf(content), guest) : null;
    return this.#before ? links : null;
  }

  /**
   * What can only be made of a site that is otherwise complete: the pages that tell the archive's size, the service
   * worker that lists every
   * file, and the archive that holds them all.
   * @throws DossierError with every link that leads nowhere
   */
  finish(): Written {
    // The worker holds the pages' hashes, never their size: the archive weighs the same with the pages as they will be.
    const waiting = this.#waiting.splice(0);
    const weighed = this.#archive.sizeWith([...waiting, serviceWorker([...this.#told(), ...waiting.map(keptFile)])]);
    for (const { path, content } of waiting) {
      this.#waited.add(path);
      this.write({ path, content: withArchiveSize(textOf(content), weighed) });
    }
    this.write(serviceWorker(this.#told()));
    const { size, starts } = this.#archive.finish(join(this.#folder, archivePath));
    this.#starts = starts;
    const broken = this.#links.broken(
      (path) => path === archivePath || this.#files.has(path) || existsSync(join(this.#folder, path)),
    );
    if (broken.length > 0) throw new DossierError(broken);
    return this.#written(size);
  }

  #written(archive: number): Written {
    return { files: this.#files.size + 1, bytes: this.#bytes + archive };
  }

  /** Keeps what was written for the next build. Gives back what tells this site from any other. */
  keep(of: string): string {
    const startOf = (path: string) => this.#starts.get(path) ?? this.#before?.find(path)?.at ?? 0;
    const files = [...this.#files].flatMap(([path, file]): [string, EarlierFile][] =>
      this.#guests.has(path) ? [] : [[path, { ...file, at: startOf(path) }]],
    );
    return this.#before?.save(of, files, this.#links.targets, join(this.#folder, archivePath)) ?? "";
  }

  close(): void {
    this.#archive.close();
  }

  #told(): KeptFile[] {
    return [...this.#files].map(([path, { sha256, size }]) => ({ path, bytes: size, sha256 }));
  }

  /** Writes the bytes of a file; gives back when, as the disk tells. */
  #put(path: string, bytes: Uint8Array): number {
    this.#fresh++;
    const disk = openSync(this.#place(path), "w");
    try {
      writeFileSync(disk, bytes);
      return fstatSync(disk).mtimeMs;
    } finally {
      closeSync(disk);
    }
  }

  /** Where a file is to stand, in a folder that is there; never where one stands already, which may be the last site's own. */
  #place(path: string): string {
    if (this.#files.has(path)) fence([path, path]);
    const place = `${this.#folder}/${path}`;
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }
}

/** A file as the service worker is told of it. */
export function keptFile({ path, content }: SiteFile): KeptFile {
  const bytes = bytesOf(content);
  return { path, bytes: bytes.length, sha256: hashOf(bytes) };
}

const hashOf = (bytes: Uint8Array) => hash("sha256", bytes, "base64");

/** Most files are set into these bytes, one over another: new ones for each would cost as much again as to set it. */
const ROOM = Buffer.allocUnsafeSlow(1 << 20);

/** @returns bytes that hold until the next are asked for */
function bytesOf(content: SiteFile["content"]): Uint8Array {
  if (typeof content !== "string") return content;
  // A letter takes three bytes at most.
  return 3 * content.length > ROOM.length ? Buffer.from(content) : ROOM.subarray(0, ROOM.write(content));
}

const textOf = (content: SiteFile["content"]) =>
  typeof content === "string" ? content : Buffer.from(content).toString();
