const NOBODY: readonly number[] = [];

/**
 * By key, the numbers of those that hold it, in order: an inverted index. A key that more than `common` hold tells no two of them apart,
 * and would make the work quadratic: it has none.
 */
export class Holders {
  readonly #common: number;
  readonly #lists = new Map<string, number[]>();
  /** By number, how many keys were counted just now. */
  readonly #shared: number[] = [];

  constructor(common: number) {
    this.#common = common;
  }

  of(key: string): readonly number[] {
    const list = this.#lists.get(key);
    return list === undefined || list.length > this.#common ? NOBODY : list;
  }

  /** Tells each number that holds some of these keys, in the order in which they are met, and how many of them it holds. */
  eachSharing(keys: Iterable<string>, tell: (number: number, shared: number) => void): void {
    const met: number[] = [];
    for (const key of keys)
      for (const one of this.of(key)) {
        const before = this.#shared[one] ?? 0;
        if (before === 0) met.push(one);
        this.#shared[one] = before + 1;
      }
    for (const one of met) {
      tell(one, this.#shared[one] ?? 0);
      this.#shared[one] = 0;
    }
  }

  /** Notes that `number` holds `key`, once. */
  add(key: string, number: number): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [number]);
    else if (list.length <= this.#common && !list.includes(number)) list.push(number);
  }
}
