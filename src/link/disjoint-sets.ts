/** Union–find with the smallest member as root, so that the result does not depend on the order of joining. */
export class DisjointSets {
  readonly #parent = new Map<number, number>();

  root(member: number): number {
    for (let at = member; ; ) {
      const up = this.#parent.get(at);
      if (up === undefined) return at;
      // Whoever passes shortens the way for the next.
      const above = this.#parent.get(up) ?? up;
      this.#parent.set(at, above);
      at = above;
    }
  }

  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== y) this.#parent.set(Math.max(x, y), Math.min(x, y));
  }
}
