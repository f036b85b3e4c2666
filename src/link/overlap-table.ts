import type { Place } from "../model.ts";

/** A run of words that two articles share. */
export interface Overlap {
  /** The same run in each of the two. */
  places: readonly [Place, Place];
  words: number;
  /** How many articles hold the run; where very many do, not every two of them are listed. */
  copies: number;
}

/** The runs that articles share, as a table of numbers: a large archive has millions, too many to keep an object each. */
export interface Overlaps {
  /** Ids of the articles, sorted; in the table they are numbers. */
  articles: readonly string[];
  /** A row a run, in the order of its place in the first article, then in the second. */
  rows: Int32Array;
  /** By article the row at which its runs as the first begin; one more for the end. */
  begins: Int32Array;
}

const FIRST = 0;
const SECOND = 1;
const START = 2;
const END = 3;
const OTHER_START = 4;
const OTHER_END = 5;
const WORDS = 6;
const COPIES = 7;
const WIDTH = 8;

/** Takes rows in any order, and gives the table. */
export class OverlapWriter {
  readonly #articles: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  #rows = new Int32Array(WIDTH * 1024);
  #count = 0;

  constructor(articles: readonly string[]) {
    this.#articles = [...articles].sort();
    this.#numbers = new Map(this.#articles.map((id, at) => [id, at]));
  }

  add(here: Place, there: Place, words: number, copies: number): void {
    if (this.#rows.length === this.#count * WIDTH) {
      const wider = new Int32Array(2 * this.#rows.length);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    const at = this.#count++ * WIDTH;
    this.#rows[at + FIRST] = this.#numbers.get(here.article) ?? 0;
    this.#rows[at + SECOND] = this.#numbers.get(there.article) ?? 0;
    this.#rows[at + START] = here.start;
    this.#rows[at + END] = here.end;
    this.#rows[at + OTHER_START] = there.start;
    this.#rows[at + OTHER_END] = there.end;
    this.#rows[at + WORDS] = words;
    this.#rows[at + COPIES] = copies;
  }

  table(): Overlaps {
    const found = this.#rows.subarray(0, this.#count * WIDTH);
    const { begins, order } = byArticle(found, FIRST, this.#articles.length);
    const at = (row: number, column: number) => found[row * WIDTH + column] ?? 0;
    const rows = new Int32Array(found.length);
    let to = 0;
    for (let article = 0; article < this.#articles.length; article++) {
      const own = [...order.subarray(begins[article], begins[article + 1])].sort(
        (a, b) =>
          at(a, START) - at(b, START) || at(a, SECOND) - at(b, SECOND) || at(a, OTHER_START) - at(b, OTHER_START),
      );
      for (const row of own) for (let column = 0; column < WIDTH; column++) rows[to++] = at(row, column);
    }
    return { articles: this.#articles, rows, begins };
  }
}

/** All runs in order. */
export function* overlapsIn(overlaps: Overlaps): Generator<Overlap> {
  for (let row = 0; row * WIDTH < overlaps.rows.length; row++) yield overlapOf(overlaps, row);
}

/** Those that touch a place of the first article of the two, by the number of that article; the second is one of `others`, by id. */
export function overlapsAt(
  overlaps: Overlaps,
  article: number,
  { start, end }: Place,
  others: Pick<ReadonlySet<string>, "has">,
): Overlap[] {
  const { articles, rows, begins } = overlaps;
  const found: Overlap[] = [];
  for (let row = begins[article] ?? 0; row < (begins[article + 1] ?? 0); row++) {
    if ((rows[row * WIDTH + START] ?? 0) >= end) break;
    if ((rows[row * WIDTH + END] ?? 0) > start && others.has(articles[rows[row * WIDTH + SECOND] ?? 0] ?? ""))
      found.push(overlapOf(overlaps, row));
  }
  return found;
}

/** What an article shares with others: words by the number of the other, and with how many at least. */
export interface Shared {
  article: string;
  words: ReadonlyMap<number, number>;
  others: number;
}

/** Article by article what it shares. */
export function* sharedByArticle({ articles, rows, begins }: Overlaps): Generator<Shared> {
  const asSecond = byArticle(rows, SECOND, articles.length);
  for (const [number, article] of articles.entries()) {
    const words = new Map<number, number>();
    let copies = 1;
    const note = (row: number, other: number) => {
      const one = rows[row * WIDTH + other] ?? 0;
      words.set(one, (words.get(one) ?? 0) + (rows[row * WIDTH + WORDS] ?? 0));
      copies = Math.max(copies, rows[row * WIDTH + COPIES] ?? 0);
    };
    for (let row = begins[number] ?? 0; row < (begins[number + 1] ?? 0); row++) note(row, SECOND);
    for (const row of asSecond.order.subarray(asSecond.begins[number], asSecond.begins[number + 1])) note(row, FIRST);
    if (words.size > 0) yield { article, words, others: Math.max(words.size, copies - 1) };
  }
}

function overlapOf({ articles, rows }: Overlaps, row: number): Overlap {
  const at = (column: number) => rows[row * WIDTH + column] ?? 0;
  return {
    places: [
      { article: articles[at(FIRST)] ?? "", start: at(START), end: at(END) },
      { article: articles[at(SECOND)] ?? "", start: at(OTHER_START), end: at(OTHER_END) },
    ],
    words: at(WORDS),
    copies: at(COPIES),
  };
}

/** The numbers of the rows, those of one article in a column together and in order; where those of each begin, and one more for the end. */
function byArticle(rows: Int32Array, column: number, articles: number) {
  const begins = new Int32Array(articles + 1);
  for (let at = column; at < rows.length; at += WIDTH)
    begins[(rows[at] ?? 0) + 1] = (begins[(rows[at] ?? 0) + 1] ?? 0) + 1;
  for (let article = 0; article < articles; article++)
    begins[article + 1] = (begins[article + 1] ?? 0) + (begins[article] ?? 0);
  const next = begins.slice();
  const order = new Int32Array(rows.length / WIDTH);
  for (let row = 0; row < order.length; row++) {
    const article = rows[row * WIDTH + column] ?? 0;
    const to = next[article] ?? 0;
    order[to] = row;
    next[article] = to + 1;
  }
  return { begins, order };
}
