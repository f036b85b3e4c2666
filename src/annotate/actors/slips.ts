/** Names shorter than this differ by a letter without being the same. */
const SHORTEST = 9;
/** Names longer than this are not compared: the cost of a name is the square of its length. */
const LONGEST = 40;

/** Finds a name that differs by one letter: "jean morl" for "jean morel". Cost of a look-up does not depend on how many are known. */
export class SlipIndex<T> {
  private readonly known = new Map<string, { key: string; value: T }>();
  private readonly mayJoin: (a: string, b: string) => boolean;

  constructor(mayJoin: (a: string, b: string) => boolean) {
    this.mayJoin = mayJoin;
  }

  add(key: string, value: T): void {
    for (const form of shortened(key)) if (!this.known.has(form)) this.known.set(form, { key, value });
  }

  find(key: string): T | undefined {
    for (const form of shortened(key)) {
      const found = this.known.get(form);
      if (found && oneSlip(found.key, key) && this.mayJoin(found.key, key)) return found.value;
    }
    return undefined;
  }
}

/** The name and the name less each of its letters: two names a letter apart share one of these. */
function shortened(key: string): string[] {
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  const forms = [key];
  for (let at = 0; at < key.length; at++) forms.push(key.slice(0, at) + key.slice(at + 1));
  return forms;
}

/** One letter added, left out or changed; digits are no slips. */
function oneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const differing = a.slice(head, a.length - tail) + b.slice(head, b.length - tail);
  return Math.max(a.length, b.length) - head - tail <= 1 && !/[\d ]/.test(differing);
}
