import type { Candidate, Class } from "./candidate.ts";
import { conjuncts } from "./conjuncts.ts";
import type { Group } from "./name.ts";
import { tailsOf } from "./persons.ts";
import type { Reading } from "./reading.ts";

/** What the other names of the article tell of a name, once they have been looked at by themselves: signs by key. */
export function related(
  groups: readonly Group[],
  candidates: readonly Candidate[],
  first: ReadonlyMap<string, Class>,
  reading: Reading,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const tell = (key: string, sign: string) => {
    if (!first.has(key)) return;
    const signs = found.get(key) ?? new Map<string, number>();
    found.set(key, signs.set(sign, 1));
  };
  for (const { key, mentions } of groups) {
    const of = first.get(key) ?? "other";
    if (mentions.length > 1) tell(key, mentions.length > 3 ? "said often" : "said twice");
    const space = key.indexOf(" ");
    if (space < 0) continue;
    // "Macron" beside "Emmanuel Macron", "Wendie" beside "Wendie Renard"
    for (const tail of tailsOf(key).slice(1)) tell(tail, `ends a ${of}`);
    const stem = key.slice(0, space);
    tell(stem, `begins a ${of}`);
    // "Novatel Play" beside "Novatel": two capitals of which the first is a firm's are no person
    const begun = first.get(stem);
    if (begun) tell(key, `begins with a ${begun}`);
  }
  // "les Forces démocratiques (FD)": each explains the other
  const ends = new Map(candidates.map(({ last, key }) => [last, key]));
  for (const { first: start, last, key } of candidates) {
    const outer = ends.get(start - 2);
    if (!outer || reading.tokens[start - 1]?.lower !== "(" || reading.tokens[last + 1]?.lower !== ")") continue;
    tell(key, `explains a ${first.get(outer) ?? "other"}`);
    tell(outer, `explained by a ${first.get(key) ?? "other"}`);
  }
  // "Facebook, Instagram, Snapchat ou Twitch"
  for (const list of conjuncts(candidates, reading)) {
    const kinds = list.map(({ key }) => first.get(key) ?? "other");
    for (const [at, { key }] of list.entries()) {
      const near = kinds[at === 0 ? 1 : at - 1];
      if (near) tell(key, `beside a ${near}`);
    }
  }
  return found;
}
