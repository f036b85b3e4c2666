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

/** What a page was made for, by its hash, and the numbers of the places where it looked: a part of a list that pages share. */
interface KnownPage {
  of: string;
  looked: ArrayLike<number>;
  from: number;
  to: number;
}

/** A row a page, in columns: see FileTable. */
interface Kept {
  /** By table, its keys and the hashes of what stood there; places are numbered through all tables. */
  places: ReadonlyMap<string, { keys: readonly string[]; hashes: readonly string[] }>;
  pages: { paths: readonly string[]; of: readonly string[]; ends: Uint32Array };
  /** The numbers of the places where pages looked, page after page. */
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
  /** By path, the row of a page in the kept. */
  readonly #rows: ReadonlyMap<string, number>;
  /** By table, then by key. */
  readonly #numbers = new Map<string, Map<string, number>>();
  // By number of a place: where it is, the hash of what stood there and of what stands there now, and where it was noted last.
  readonly #places: { tables: string[]; keys: string[] } = { tables: [], keys: [] };
  readonly #before: string[] = [];
  readonly #now: (string | undefined)[] = [];
  readonly #noted: number[] = [];
  readonly #pages = new Map<string, KnownPage>();
  /** The places where pages made now looked, page after page. */
  readonly #looked: number[] = [];
  /** Where in it the page begins that is made. */
  #from = 0;
  /** Nothing of a dossier changes while its site is written. */
  readonly #hashes = new WeakMap<object, string>();
  /** What stands in list after list, and is hashed once. */
  readonly #records: WeakSet<object>;

  /** @param site the site of which they are known: what is kept of another is not looked at */
  constructor(dossier: Dossier, keep: KeptAs, site: string) {
    this.#plain = viewOf(dossier);
    const { sources, quotations, actors, events, divergences, utterances } = dossier;
    this.#records = new WeakSet([sources, quotations, actors, events, divergences, utterances].flat());
    this.#value = keptValue(keep, "pages");
    this.#kept = this.#value.of(site) ?? NONE;
    this.#rows = new Map(this.#kept.pages.paths.map((path, row) => [path, row]));
    // They keep their numbers here.
    for (const [table, { keys, hashes }] of this.#kept.places) {
      const numbers = this.#numbersOf(table);
      for (const key of keys) this.#numberOf(table, numbers, key);
      for (const hash of hashes) this.#before.push(hash);
    }
    this.view = listening(this.#plain, (table) => {
      const numbers = this.#numbersOf(table);
      return (key) => this.#look(this.#numberOf(table, numbers, key));
    });
  }

  /** Whether the page would be written as it was. */
  isSame({ path, of }: Made): boolean {
    const { pages, looked } = this.#kept;
    const row = this.#rows.get(path) ?? -1;
    const kept = pages.of[row];
    if (kept === undefined || kept !== this.#hashOf(of)) return false;
    const [from, to] = [pages.ends[row - 1] ?? 0, pages.ends[row] ?? 0];
    for (let at = from; at < to; at++) if (!this.#isSameAt(looked[at] ?? 0)) return false;
    this.#pages.set(path, { of: kept, looked, from, to });
    return true;
  }

  /** Makes a page, and notes where it looks. */
  note({ path, of }: Made, make: () => string): string {
    const looked = this.#looked;
    this.#from = looked.length;
    const content = make();
    this.#pages.set(path, { of: this.#hashOf(of), looked, from: this.#from, to: looked.length });
    return content;
  }

  /**
   * Keeps what was noted for the next build.
   * @param wasKept whether a page can be taken again
   */
  save(site: string, wasKept: (path: string) => boolean): void {
    const kept = [...this.#pages].filter(([path]) => wasKept(path));
    const all = new Uint32Array(kept.reduce((sum, [, { from, to }]) => sum + to - from, 0));
    const ends = new Uint32Array(kept.length);
    let end = 0;
    for (const [row, [, { looked, from, to }]] of kept.entries()) {
      for (let at = from; at < to; at++) all[end++] = looked[at] ?? 0;
      ends[row] = end;
    }
    const { places, anew } = this.#numberedAnew(all);
    const pages = { paths: kept.map(([path]) => path), of: kept.map(([, { of }]) => of), ends };
    this.#value.keep(site, { places, pages, looked: all.map((number) => anew[number] ?? 0) });
  }

  /** Table by table; places where no page looks any more are left out. */
  #numberedAnew(looked: Uint32Array) {
    const used = new Uint8Array(this.#now.length);
    for (const number of looked) used[number] = 1;
    const anew = new Uint32Array(this.#now.length);
    let count = 0;
    const places = new Map<string, { keys: string[]; hashes: string[] }>();
    for (const [table, numbers] of this.#numbers) {
      const still = [...numbers].filter(([, number]) => used[number] === 1);
      for (const [, number] of still) anew[number] = count++;
      const hashes = still.map(([, number]) => this.#hashAt(number));
      places.set(table, { keys: still.map(([key]) => key), hashes });
    }
    return { places, anew };
  }

  #numbersOf(table: string): Map<string, number> {
    const numbers = this.#numbers.get(table) ?? new Map<string, number>();
    this.#numbers.set(table, numbers);
    return numbers;
  }

  #numberOf(table: string, numbers: Map<string, number>, key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#places.keys.push(key) - 1;
    this.#places.tables.push(table);
    this.#now.push(undefined);
    this.#noted.push(-1);
    numbers.set(key, number);
    return number;
  }

  /** Notes a place once for a page. */
  #look(number: number): void {
    if ((this.#noted[number] ?? -1) < this.#from) this.#noted[number] = this.#looked.push(number) - 1;
  }

  #hashAt(at: number): string {
    const { tables, keys } = this.#places;
    const hash = this.#now[at] ?? this.#hashOf(lookUp(this.#plain, tables[at] ?? "", keys[at] ?? ""));
    this.#now[at] = hash;
    return hash;
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
    return this.#hashAt(place) === this.#before[place];
  }
}

const NONE: Kept = {
  places: new Map(),
  pages: { paths: [], of: [], ends: new Uint32Array() },
  looked: new Uint32Array(),
};

/** Of a plain value. What is short stands for itself. */
function hashOf(value: unknown): string {
  const words = JSON.stringify(value) ?? "";
  return words.length < HASH ? words : sha256(words).slice(0, HASH);
}

/** 128 bits: no two values that anybody writes have the same. */
const HASH = 32;
