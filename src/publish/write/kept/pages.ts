import { createHash } from "node:crypto";
import { closeSync, copyFileSync, openSync, readSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import type { Dossier } from "../../../model.ts";
import type { KeptAs } from "../../../read/kept/engine.ts";
import { putKept, readKept, sha256, writeKept } from "../../../read/kept/file.ts";
import type { RenderedPage } from "../../render.tsx";
import { type SiteView, viewOf } from "../../view.ts";
import type { PackedFile } from "../archive.ts";
import { listening, lookUp } from "./asked.ts";

/** A page as it was written once: its bytes as they lie in the archive, what it was made for, and where it looked. */
interface KeptPage extends PackedFile {
  of: string;
  /** Numbers of the places where it looked. */
  looked: readonly number[];
}

interface Kept {
  version: string;
  /** Table, key, and the hash of what stood there. */
  places: readonly (readonly [string, string, string])[];
  pages: Readonly<Record<string, KeptPage>>;
}

/** A page that need not be made: its words, and as they lie in the archive. */
export interface ReadyPage {
  content: Buffer;
  packed: PackedFile;
  deflated: Buffer;
}

/**
 * The pages of a site as an earlier build wrote them. While a page is rendered, it is noted where in the dossier it looks; as long as
 * what stands in each of these places is the same, the page is. Nothing is declared, so that nothing can be forgotten.
 */
export class KeptPages {
  /** What pages are to be rendered from. */
  readonly view: SiteView;
  readonly #plain: SiteView;
  readonly #keep: KeptAs;
  readonly #kept: Kept;
  readonly #disk: number | null;
  /** By place of the kept, its number here; null where something else stands there now. */
  readonly #same: (number | null)[] = [];
  /** By table, then by key. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #places: { table: string; key: string; hash: string | null }[] = [];
  readonly #pages = new Map<string, { of: string; looked: readonly number[] }>();
  /** Nothing of a dossier changes while its site is written. */
  readonly #hashes = new WeakMap<object, string>();
  #looked = new Set<number>();

  constructor(dossier: Dossier, keep: KeptAs) {
    this.#keep = keep;
    this.#plain = viewOf(dossier);
    this.view = listening(this.#plain, (table, key) => this.#looked.add(this.#numberOf(table, key)));
    const kept: Kept | null = JSON.parse(readKept(`${keep.file}.json`) ?? "null");
    this.#kept = kept?.version === keep.version ? kept : { version: keep.version, places: [], pages: {} };
    this.#disk = Object.keys(this.#kept.pages).length > 0 ? opened(`${keep.file}.deflated`) : null;
  }

  /** The page as it was written, where it would be written so again; else null. */
  find(page: RenderedPage): ReadyPage | null {
    const kept = this.#kept.pages[page.path];
    if (!kept || this.#disk === null || kept.of !== this.#hashOf(page.of)) return null;
    const looked = kept.looked.map((at) => this.#numberOfKept(at));
    if (looked.includes(null)) return null;
    const deflated = Buffer.alloc(kept.packed);
    const bytes = readSync(this.#disk, deflated, 0, kept.packed, kept.at);
    const content = bytes === kept.packed ? inflated(deflated, kept) : null;
    if (content === null) return null;
    this.#pages.set(page.path, { of: kept.of, looked: looked as number[] });
    return { content, packed: kept, deflated };
  }

  /** Renders a page, and notes where it looks. */
  note(page: RenderedPage, render: () => string): string {
    this.#looked = new Set();
    const html = render();
    this.#pages.set(page.path, { of: this.#hashOf(page.of), looked: [...this.#looked] });
    return html;
  }

  /**
   * Keeps the pages for the next build.
   * @param deflated the file in which they lie
   */
  save(packed: (path: string) => PackedFile | undefined, deflated: string): void {
    const pages: Record<string, KeptPage> = {};
    for (const [path, noted] of this.#pages) {
      const found = packed(path);
      if (found) pages[path] = { ...found, ...noted };
    }
    const places = this.#places.map(({ table, key }, at) => [table, key, this.#hashAt(at)] as const);
    putKept(`${this.#keep.file}.deflated`, (half) => copyFileSync(deflated, half));
    writeKept(`${this.#keep.file}.json`, JSON.stringify({ version: this.#keep.version, places, pages } satisfies Kept));
  }

  close(): void {
    if (this.#disk !== null) closeSync(this.#disk);
  }

  #numberOf(table: string, key: string): number {
    const numbers = this.#numbers.get(table) ?? new Map<string, number>();
    if (numbers.size === 0) this.#numbers.set(table, numbers);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#places.push({ table, key, hash: null }) - 1;
    numbers.set(key, number);
    return number;
  }

  #hashAt(at: number): string {
    const place = this.#places[at];
    if (!place) return "";
    place.hash ??= this.#hashOf(lookUp(this.#plain, place.table, place.key));
    return place.hash;
  }

  #hashOf(value: unknown): string {
    if (typeof value !== "object" || value === null) return hashOf(value);
    const hash = this.#hashes.get(value) ?? hashOf(value);
    this.#hashes.set(value, hash);
    return hash;
  }

  #numberOfKept(at: number): number | null {
    const known = this.#same[at];
    if (known !== undefined) return known;
    const [table = "", key = "", hash = ""] = this.#kept.places[at] ?? [];
    const number = this.#numberOf(table, key);
    const same = this.#hashAt(number) === hash ? number : null;
    this.#same[at] = same;
    return same;
  }
}

/** Values are plain, but for tables that are asked for as a whole. */
function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value instanceof Map ? [...value] : value) ?? "").slice(0, HASH);
}

/** 128 bits: no two values that anybody writes have the same. */
const HASH = 32;

/** Null where the bytes are not those that were kept. */
function inflated(deflated: Buffer, { method, sha256: known }: PackedFile): Buffer | null {
  try {
    const content = method === 8 ? inflateRawSync(deflated) : deflated;
    return createHash("sha256").update(content).digest("base64") === known ? content : null;
  } catch {
    return null;
  }
}

function opened(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
