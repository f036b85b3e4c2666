/** Union–find with the smallest member as root, so that the result does not depend on the order of joining. */
export class DisjointSets {
  readonly #parent = new Map<number, number>();

  root(member: number): number {
    let at = member;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== y) this.#parent.set(Math.max(x, y), Math.min(x, y));
  }
}
