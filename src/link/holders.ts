const NOBODY: readonly number[] = [];

/**
 * By key, the numbers of those that hold it, in order: an inverted index. A key that more than `common` hold tells no two of them apart,
 * and would make the work quadratic: it has none.
 */
export class Holders {
  readonly #common: number;
  readonly #lists = new Map<string, number[]>();

  constructor(common: number) {
    this.#common = common;
  }

  of(key: string): readonly number[] {
    const list = this.#lists.get(key);
    return list === undefined || list.length > this.#common ? NOBODY : list;
  }

  /** Notes that `number` holds `key`, once. */
  add(key: string, number: number): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [number]);
    else if (list.length <= this.#common && !list.includes(number)) list.push(number);
  }
}
