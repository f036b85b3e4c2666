import { Descent, softmax } from "./adagrad.ts";

/** A choice seen in training: its options, which would be right, one or more, and how much it counts. */
export interface Choice {
  options: readonly Option[];
  right: readonly number[];
  weight: number;
}

/** Options that stand in one group share what speaks for the group. */
export interface Option {
  group: number;
  /** What speaks for the group among the others. */
  clues: readonly string[];
  /** What speaks for the option within its group. */
  reasons: readonly string[];
}

const RATE = 0.3;
/** Reasons are seen in fewer passages than clues and go by twos and threes, so they pay more. */
const REASON = 2;

/**
 * Learns a nested log-linear model (one weight a clue; a softmax over the groups, and one over the options of each group) by full-batch AdaGrad
 * with an L2 penalty. No randomness: the same choices in the same order give the same weights. Where several options would be right, their sum
 * is raised.
 */
export function trainChoices(
  choices: readonly Choice[],
  penalty: number,
  rounds: number,
  seen: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of choices)
    for (const clue of new Set(options.flatMap(({ clues, reasons }) => [...clues, ...reasons])))
      counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= seen)
    .map(([name]) => name)
    .sort();
  const ids = new Map(names.map((name, id) => [name, id]));
  const reasons = new Set(choices.flatMap(({ options }) => options.flatMap((option) => option.reasons)));
  const penalties = names.map((name) => penalty * (reasons.has(name) ? REASON : 1));
  const rows = choices.map((choice) => row(choice, ids));
  const descent = new Descent(names.length, RATE);
  const { weights, gradient } = descent;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = (penalties[at] ?? 0) * (weights[at] ?? 0);
    for (const one of rows) slope(one, weights, gradient);
    descent.step();
  }
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]));
}

/** A choice as numbers: its groups' clues and its options' reasons, one after the other, group after group. */
interface Row {
  clues: Int32Array;
  reasons: Int32Array;
  /** By group: where its clues end, and its options. */
  clueEnds: Int32Array;
  optionEnds: Int32Array;
  /** By option: where its reasons end, and whether it is right. */
  reasonEnds: Int32Array;
  right: Uint8Array;
  weight: number;
}

function row({ options, right, weight }: Choice, ids: ReadonlyMap<string, number>): Row {
  const groups = new Map<number, number[]>();
  options.forEach(({ group }, at) => {
    groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  const order = [...groups.values()];
  const [clues, clueEnds] = joined(order.map(([first]) => numbers(options[first ?? -1]?.clues ?? [], ids)));
  const [reasons, reasonEnds] = joined(order.flat().map((at) => numbers(options[at]?.reasons ?? [], ids)));
  const [, optionEnds] = joined(order);
  const rights = Uint8Array.from(order.flat(), (at) => (right.includes(at) ? 1 : 0));
  return { clues, reasons, clueEnds, optionEnds, reasonEnds, right: rights, weight };
}

function numbers(names: readonly string[], ids: ReadonlyMap<string, number>): number[] {
  return names.flatMap((name) => ids.get(name) ?? []);
}

/** Lists one after the other, and where each ends. */
function joined(lists: readonly (readonly number[])[]): [all: Int32Array, ends: Int32Array] {
  let end = 0;
  const ends = lists.map(({ length }) => {
    end += length;
    return end;
  });
  return [Int32Array.from(lists.flat()), Int32Array.from(ends)];
}

/** Adds to the gradient what a choice wants changed: its right options and their groups up, the others down by how likely they look. */
function slope(choice: Row, weights: Float64Array, gradient: Float64Array): void {
  const { clues, reasons, clueEnds, optionEnds, reasonEnds, right, weight } = choice;
  const shares = softmax(sums(clues, clueEnds, 0, clueEnds.length, weights));
  const within = new Float64Array(reasonEnds.length);
  const rights = new Float64Array(clueEnds.length);
  let mass = 0;
  for (let group = 0, option = 0; group < clueEnds.length; group++) {
    const end = optionEnds[group] ?? 0;
    within.set(softmax(sums(reasons, reasonEnds, option, end, weights)), option);
    for (; option < end; option++) if (right[option]) rights[group] = (rights[group] ?? 0) + (within[option] ?? 0);
    mass += (rights[group] ?? 0) * (shares[group] ?? 0);
  }
  for (let group = 0, option = 0; group < clueEnds.length; group++) {
    const [share, ours] = [shares[group] ?? 0, rights[group] ?? 0];
    // How likely the group is once it is known which options are right.
    const wanted = (share * ours) / mass;
    move(clues, clueEnds, group, weight * (share - wanted), gradient);
    for (const end = optionEnds[group] ?? 0; option < end; option++) {
      const p = within[option] ?? 0;
      move(reasons, reasonEnds, option, weight * wanted * (right[option] ? p - p / ours : p), gradient);
    }
  }
}

/** What each stretch from `first` up to `last` weighs. */
function sums(ids: Int32Array, ends: Int32Array, first: number, last: number, weights: Float64Array): Float64Array {
  const found = new Float64Array(last - first);
  for (let of = first, at = ends[first - 1] ?? 0; of < last; of++) {
    let sum = 0;
    for (const end = ends[of] ?? 0; at < end; at++) sum += weights[ids[at] ?? 0] ?? 0;
    found[of - first] = sum;
  }
  return found;
}

function move(ids: Int32Array, ends: Int32Array, stretch: number, error: number, gradient: Float64Array): void {
  if (!(Math.abs(error) > 1e-7)) return;
  const end = ends[stretch] ?? 0;
  for (let at = ends[stretch - 1] ?? 0; at < end; at++) {
    const id = ids[at] ?? 0;
    gradient[id] = (gradient[id] ?? 0) + error;
  }
}
