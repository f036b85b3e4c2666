import { hasInitial, isInitialled, nameWords } from "../text/initials.ts";
import { append } from "./append.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import { isWhole, type Named } from "./named.ts";

const OTHER_GENDER: Readonly<Record<string, string>> = { m: "f", f: "m" };

/** "Mamadou L. Sarr", "J. Morel": the one whole name of the folder that has these letters; where two have, nobody's. */
export function joinInitialled(found: readonly Named[], sets: DisjointSets): void {
  const whole = new Map<string, { parts: string[]; index: number }[]>();
  const short: { parts: string[]; index: number }[] = [];
  const met = new Set<string>();
  found.forEach(({ annotation: { kind }, folded }, index) => {
    const parts = nameWords(folded);
    if (kind !== "person" || parts.length < 2) return;
    if (hasInitial(parts)) short.push({ parts, index });
    else if (!met.has(folded)) append(whole, parts.at(-1) ?? "", { parts, index });
    met.add(folded);
  });
  for (const { parts, index } of short) {
    const bearers = (whole.get(parts.at(-1) ?? "") ?? []).filter((bearer) => isInitialled(parts, bearer.parts));
    const [only, another] = new Set(bearers.map((bearer) => sets.root(bearer.index)));
    if (only !== undefined && another === undefined) sets.join(only, index);
  }
}

/**
 * "le Dr Tall", "Mme Tall" where the folder knows several: the one whose the title is, or of whom alone it may be. Gives those that were joined,
 * for "Tall" without a title is not them.
 */
export function joinTitled(found: readonly Named[], sets: DisjointSets): Set<number> {
  const joined = new Set<number>();
  const titles = new Map<number, Set<string>>();
  const bearers = new Map<string, Set<number>>();
  found.forEach(({ annotation, tails }, index) => {
    const root = sets.root(index);
    titles.set(root, new Set([...(titles.get(root) ?? []), ...(annotation.titles ?? [])]));
    for (const tail of tails) bearers.set(tail, (bearers.get(tail) ?? new Set()).add(root));
  });
  found.forEach(({ annotation: { kind, name, titles: own = [] }, folded }, index) => {
    if (kind !== "person" || isWhole(name) || own.length === 0) return;
    const namesakes = [...(bearers.get(folded) ?? [])];
    if (namesakes.length < 2) return;
    const borne = (title: string) => namesakes.filter((root) => titles.get(root)?.has(title));
    const calling = own.find((title) => !(title in OTHER_GENDER) && borne(title).length > 0);
    const gender = own.find((title) => title in OTHER_GENDER);
    const others = new Set(gender === undefined ? [] : borne(OTHER_GENDER[gender] ?? ""));
    const [only, another] = (calling === undefined ? namesakes : borne(calling)).filter((root) => !others.has(root));
    if (only === undefined || another !== undefined) return;
    sets.join(only, index);
    joined.add(index);
  });
  return joined;
}
