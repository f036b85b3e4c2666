import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DossierError } from "../../read/problem.ts";
import type { SiteFile } from "../file.ts";
import { archivePath, tellsArchiveSize, withArchiveSize } from "../offline/archive-facts.tsx";
import type { KeptFile } from "../offline/plan.ts";
import { serviceWorker } from "../offline/worker.ts";
import { Archive, type PackedFile } from "./archive.ts";
import { fence } from "./fence.ts";
import type { ReadyPage } from "./kept/pages.ts";
import { Links } from "./links.ts";

/** What was written: its files and their bytes together. */
export interface Written {
  files: number;
  bytes: number;
}

/**
 * Writes a site file by file. Whatever needs all of the site (the archive, the service worker, the check of links) is
 * noted of each file
 * as it passes; what has been written is neither kept nor read again.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #archive: Archive;
  readonly #links = new Links();
  readonly #packed = new Map<string, PackedFile>();
  readonly #folders = new Set<string>();
  /** Pages that tell the size of the archive: they wait for it. */
  readonly #waiting: SiteFile[] = [];
  readonly #waited = new Set<string>();
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#archive = new Archive(folder);
  }

  /** @throws DossierError where the file would leave the site, or take the place of another */
  write({ path, content }: SiteFile): void {
    fence([path]);
    // Bytes first: they make one string of the many that a page was put together from.
    const bytes = bytesOf(content);
    if (path.endsWith(".html") && tellsArchiveSize(textOf(content))) this.#waiting.push({ path, content });
    else {
      this.#put(path, bytes);
      this.#count({ path, content }, bytes);
    }
  }

  /** Writes a page as an earlier build made it. */
  writeReady(path: string, { content, deflated, packed }: ReadyPage): void {
    fence([path]);
    this.#put(path, content);
    this.#note({ path, content }, this.#archive.addPacked(path, packed, deflated));
  }

  /** Counts a file that was written by another, in a frame of the host's, as one of the site. */
  note(file: SiteFile): void {
    this.#count(file, bytesOf(file.content), true);
  }

  /** What the archive tells of a file; undefined of one that was not written, or whose words depend on the archive itself. */
  packed(path: string): PackedFile | undefined {
    return this.#waited.has(path) ? undefined : this.#packed.get(path);
  }

  /** The file in which the deflated files wait until the writer is closed. */
  get deflated(): string {
    return this.#archive.waiting;
  }

  #count(file: SiteFile, bytes: Uint8Array, guest = false): void {
    this.#note(file, this.#archive.add(file.path, bytes, keptFile({ ...file, content: bytes }).sha256), guest);
  }

  #note({ path, content }: SiteFile, packed: PackedFile, guest = false): void {
    if (this.#packed.has(path)) fence([path, path]);
    this.#packed.set(path, packed);
    this.#bytes += packed.size;
    if (path.endsWith(".html")) this.#links.read(path, textOf(content), guest);
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
    const weighed = this.#archive.sizeWith([...waiting, serviceWorker([...this.#files(), ...waiting.map(keptFile)])]);
    for (const { path, content } of waiting) {
      this.#waited.add(path);
      this.write({ path, content: withArchiveSize(textOf(content), weighed) });
    }
    this.write(serviceWorker(this.#files()));
    const size = this.#archive.finish(join(this.#folder, archivePath));
    const broken = this.#links.broken(
      (path) => path === archivePath || this.#packed.has(path) || existsSync(join(this.#folder, path)),
    );
    if (broken.length > 0) throw new DossierError(broken);
    return { files: this.#packed.size + 1, bytes: this.#bytes + size };
  }

  close(): void {
    this.#archive.close();
  }

  #files(): KeptFile[] {
    return [...this.#packed].map(([path, { sha256, size }]) => ({ path, bytes: size, sha256 }));
  }

  #put(path: string, bytes: Uint8Array): void {
    const folder = dirname(join(this.#folder, path));
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(join(this.#folder, path), bytes);
  }
}

/** A file as the service worker is told of it. */
export function keptFile({ path, content }: SiteFile): KeptFile {
  const bytes = bytesOf(content);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("base64") };
}

const bytesOf = (content: SiteFile["content"]) => (typeof content === "string" ? Buffer.from(content) : content);

const textOf = (content: SiteFile["content"]) =>
  typeof content === "string" ? content : Buffer.from(content).toString();
