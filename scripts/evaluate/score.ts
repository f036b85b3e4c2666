export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Found and right, found, labelled. */
  right: number;
  found: number;
  labelled: number;
}

/** How much of what was found is right, and how much of what is labelled was found. */
export class Counts {
  private precise: [number, number] = [0, 0];
  private recall: [number, number] = [0, 0];

  found(right: number, of: number): void {
    this.precise = [this.precise[0] + right, this.precise[1] + of];
  }

  recalled(right: number, of: number): void {
    this.recall = [this.recall[0] + right, this.recall[1] + of];
  }

  plus(other: Counts): Counts {
    const sum = new Counts();
    for (const { precise, recall } of [this, other]) {
      sum.found(...precise);
      sum.recalled(...recall);
    }
    return sum;
  }

  score(): Score {
    const [right, found] = this.precise;
    const [recalled, labelled] = this.recall;
    const precision = ratio(right, found);
    const recall = ratio(recalled, labelled);
    return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), right, found, labelled };
  }
}

export const ratio = (part: number, whole: number): number => (whole ? part / whole : 0);
