import type { Dossier } from "../../../model.ts";
import type { KeptAs } from "../../../read/kept/engine.ts";
import { sha256 } from "../../../read/kept/file.ts";
import { type KeptValue, keptValue } from "../../../read/kept/value.ts";
import { type SiteView, viewOf } from "../../view.ts";
import { listening, lookUp } from "./asked.ts";

/** A page, or another file of which many are made: where it stands, and what it is made for. */
interface Made {
  path: string;
  of: unknown;
}

/** What a page was made for, by its hash, and the numbers of the places where it looked. */
interface KnownPage {
  of: string;
  looked: readonly number[] | Uint32Array;
}

interface Kept {
  /** Table, key, and the hash of what stood there. */
  places: readonly (readonly [string, string, string])[];
  /** By path, with where those of a page stand in `looked`. */
  pages: ReadonlyMap<string, { of: string; from: number; to: number }>;
  looked: Uint32Array;
}

/**
 * Of which pages the last build's need not be made again. While a page is made, it is noted where in the dossier it looks; as long as
 * what stands in each of these places is the same, the page is. Nothing is declared, so that nothing can be forgotten.
 */
export class KeptPages {
  /** What pages are to be rendered from. */
  readonly view: SiteView;
  readonly #plain: SiteView;
  readonly #value: KeptValue<Kept>;
  readonly #kept: Kept;
  /** By place of the kept, whether the same stands there now. */
  readonly #same: (boolean | undefined)[] = [];
  /** By table, then by key. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #places: { table: string; key: string; hash: string | null }[] = [];
  readonly #pages = new Map<string, KnownPage>();
  /** Nothing of a dossier changes while its site is written. */
  readonly #hashes = new WeakMap<object, string>();
  /** What stands in list after list, and is hashed once. */
  readonly #records: WeakSet<object>;
  #looked = new Set<number>();

  /** @param site the site of which they are known: what is kept of another is not looked at */
  constructor(dossier: Dossier, keep: KeptAs, site: string) {
    this.#plain = viewOf(dossier);
    const { sources, quotations, actors, events, divergences, utterances } = dossier;
    this.#records = new WeakSet([sources, quotations, actors, events, divergences, utterances].flat());
    this.view = listening(this.#plain, (table, key) => this.#looked.add(this.#numberOf(table, key)));
    this.#value = keptValue(keep, "pages");
    this.#kept = this.#value.of(site) ?? { places: [], pages: new Map(), looked: new Uint32Array() };
    // They keep their numbers here.
    for (const [table, key] of this.#kept.places) this.#numberOf(table, key);
  }

  /** Whether the page would be written as it was. */
  isSame({ path, of }: Made): boolean {
    const kept = this.#kept.pages.get(path);
    if (!kept || kept.of !== this.#hashOf(of)) return false;
    const looked = this.#kept.looked.subarray(kept.from, kept.to);
    for (const place of looked) if (!this.#isSameAt(place)) return false;
    this.#pages.set(path, { of: kept.of, looked });
    return true;
  }

  /** Makes a page, and notes where it looks. */
  note({ path, of }: Made, make: () => string): string {
    this.#looked = new Set();
    const content = make();
    this.#pages.set(path, { of: this.#hashOf(of), looked: [...this.#looked] });
    return content;
  }

  /**
   * Keeps what was noted for the next build.
   * @param wasKept whether a page can be taken again
   */
  save(site: string, wasKept: (path: string) => boolean): void {
    const places: Kept["places"][number][] = [];
    const numbers: number[] = [];
    // Places where no page looks any more are left out.
    const anew = (at: number): number => {
      const { table, key } = this.#places[at] ?? { table: "", key: "" };
      numbers[at] ??= places.push([table, key, this.#hashAt(at)]) - 1;
      return numbers[at];
    };
    const kept = [...this.#pages].filter(([path]) => wasKept(path));
    const all = new Uint32Array(kept.reduce((sum, [, { looked }]) => sum + looked.length, 0));
    const pages = new Map<string, { of: string; from: number; to: number }>();
    let to = 0;
    for (const [path, { of, looked }] of kept) {
      const from = to;
      for (let one = 0; one < looked.length; one++) all[to++] = anew(looked[one] ?? 0);
      pages.set(path, { of, from, to });
    }
    this.#value.keep(site, { places, pages, looked: all });
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
    const hash = this.#hashes.get(value) ?? hashOf(this.#told(value));
    this.#hashes.set(value, hash);
    return hash;
  }

  /** A list or a table with the hashes of its records in their places; anything else as it is. */
  #told(value: object): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#toldWithin(one));
    return value instanceof Map ? [...value].map(([key, one]) => [key, this.#toldWithin(one)]) : value;
  }

  /** A part of a page is made for lists of records, and tables of lists. */
  #toldWithin(one: unknown): unknown {
    if (typeof one !== "object" || one === null) return one;
    if (this.#isRecord(one)) return this.#hashOf(one);
    const holds = (some: readonly unknown[]) =>
      some.slice(0, 2).some((two) => this.#isRecord(two) || Array.isArray(two));
    if (Array.isArray(one)) return holds(one) ? one.map((within) => this.#toldWithin(within)) : one;
    const lists = Object.entries(one);
    if (!lists.some(([, list]) => Array.isArray(list) && holds(list))) return one;
    return Object.fromEntries(lists.map(([name, list]) => [name, this.#toldWithin(list)]));
  }

  #isRecord(one: unknown): boolean {
    return typeof one === "object" && one !== null && this.#records.has(one);
  }

  #isSameAt(place: number): boolean {
    this.#same[place] ??= this.#hashAt(place) === this.#kept.places[place]?.[2];
    return this.#same[place];
  }
}

/** Of a plain value. What is short stands for itself. */
function hashOf(value: unknown): string {
  const words = JSON.stringify(value) ?? "";
  return words.length < HASH ? words : sha256(words).slice(0, HASH);
}

/** 128 bits: no two values that anybody writes have the same. */
const HASH = 32;
