/** Of the places of the table at most this share is taken, so that a free one is near. */
const FULL = 0.5;

/** Numbers pairs of whole numbers from 0 on, in the order in which they are met: a hash table without an object or a string a pair. */
export class PairNumbers {
  size = 0;
  #lefts = new Int32Array(1024);
  #rights = new Int32Array(1024);
  /** The table: by a pair's place, its number and one more; 0 where the place is free. */
  #table = new Int32Array(2048);

  of(left: number, right: number): number {
    let at = this.#placeOf(left, right);
    const known = this.#table[at] ?? 0;
    if (known > 0) return known - 1;
    if (this.size >= FULL * this.#table.length) {
      this.#grow();
      at = this.#placeOf(left, right);
    }
    this.#lefts[this.size] = left;
    this.#rights[this.size] = right;
    this.#table[at] = ++this.size;
    return this.size - 1;
  }

  /** Where a pair stands, or would. */
  #placeOf(left: number, right: number): number {
    const last = this.#table.length - 1;
    const mixed = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b);
    for (let at = (mixed ^ (mixed >>> 15)) & last; ; at = (at + 1) & last) {
      const number = (this.#table[at] ?? 0) - 1;
      if (number < 0 || (this.#lefts[number] === left && this.#rights[number] === right)) return at;
    }
  }

  #grow(): void {
    [this.#lefts, this.#rights] = [twice(this.#lefts), twice(this.#rights)];
    this.#table = new Int32Array(2 * this.#table.length);
    for (let number = 0; number < this.size; number++)
      this.#table[this.#placeOf(this.#lefts[number] ?? 0, this.#rights[number] ?? 0)] = number + 1;
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
