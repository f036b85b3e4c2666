import { hasLetters, isKeptBack, nameWords } from "../text/initials.ts";
import { append } from "./append.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import type { Named } from "./named.ts";
import { roleHead } from "./role-head.ts";

/** Whether an article has a word, folded. */
export type Says = (article: string, word: string) => boolean;

/**
 * "M. Thibault L.-V." of a communiqué: Thibault Lacombe-Vasseur of the other articles, where he alone of the folder has this given name and these
 * letters, and the article speaks of a "président" as the others do of him.
 */
export function joinKeptBack(found: readonly Named[], sets: DisjointSets, says: Says): void {
  const bearers = new Map<string, { words: string[]; index: number }[]>();
  const short: { words: string[]; index: number }[] = [];
  const heads = new Map<number, Set<string>>();
  found.forEach(({ annotation: { kind, roles }, folded }, index) => {
    if (kind !== "person") return;
    const words = nameWords(folded);
    if (isKeptBack(words)) short.push({ words, index });
    else append(bearers, words[0] ?? "", { words, index });
    const root = sets.root(index);
    heads.set(root, new Set([...(heads.get(root) ?? []), ...roles.map(({ role }) => roleHead(role))]));
  });
  for (const { words, index } of short) {
    const fitting = (bearers.get(words[0] ?? "") ?? []).filter((bearer) => hasLetters(words, bearer.words));
    const [only, another] = new Set(fitting.map((bearer) => sets.root(bearer.index)));
    if (only === undefined || another !== undefined) continue;
    const article = found[index]?.article ?? "";
    if ([...(heads.get(only) ?? [])].some((head) => head !== "" && says(article, head))) sets.join(only, index);
  }
}
