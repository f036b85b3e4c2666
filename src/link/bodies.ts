import { append } from "./append.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import type { LinkLocale } from "./locale.ts";
import { type Named, nameKey } from "./named.ts";

/** How names of bodies are shortened. */
export type BodyLocale = Pick<LinkLocale, "bodyTypes" | "legalForms" | "bodyHeads" | "genitive">;

/**
 * A body under a name with less beside it, where one alone of the folder may be meant: "Rives sans pesticides" of "Collectif Rives sans
 * pesticides", "Bâtir Fleuve" of "Bâtir Fleuve SA"; and "le syndicat du Val de Saône", a description in lower case, of "Syndicat mixte des
 * déchets du Val de Saône".
 */
export function joinBodies(
  found: readonly Named[],
  byKey: ReadonlyMap<string, number>,
  sets: DisjointSets,
  locale: BodyLocale,
): void {
  const bodies = found.flatMap(({ annotation, article, allFolded }, index) =>
    annotation.kind === "person" ? [] : allFolded.map((folded) => ({ index, article, folded, name: annotation.name })),
  );
  for (const { index, folded } of bodies) {
    const bare = bareName(folded, locale);
    const known = bare === null ? undefined : byKey.get(nameKey(bare));
    if (known !== undefined && found[known]?.annotation.kind !== "person") sets.join(known, index);
  }
  const whole = new Map<string, { index: number; article: string }[]>();
  for (const { index, folded, article } of bodies)
    for (const short of descriptionsOf(folded, locale)) append(whole, short, { index, article });
  for (const { index, name, folded, article } of bodies) {
    if (/^\p{Lu}/u.test(name)) continue;
    const bearers = whole.get(folded) ?? [];
    const [only, another] = new Set(bearers.map((bearer) => sets.root(bearer.index)));
    // An article that has both in full tells them apart
    if (only === undefined || another !== undefined || bearers.some((bearer) => bearer.article === article)) continue;
    sets.join(only, index);
  }
}

/** "rives sans pesticides" of "collectif rives sans pesticides", "batir fleuve" of "batir fleuve sa"; null where nothing goes. */
function bareName(folded: string, { bodyTypes, legalForms }: BodyLocale): string | null {
  const words = folded.split(/\s+/);
  const first = words[0] ?? "";
  if (words.length > 1 && legalForms.has(words.at(-1) ?? "")) return words.slice(0, -1).join(" ");
  const isBeside = (words.length > 2 && bodyTypes.has(first)) || (words.length > 1 && legalForms.has(first));
  return isBeside ? words.slice(1).join(" ") : null;
}

/** "syndicat du val de saone" of "syndicat mixte des dechets du val de saone": the noun, and a complement from any of its links on. */
function descriptionsOf(folded: string, { bodyHeads, genitive }: BodyLocale): string[] {
  const head = folded.split(" ", 1)[0] ?? "";
  if (!bodyHeads.has(head)) return [];
  return [...folded.matchAll(genitive)].flatMap(({ index }) =>
    index > head.length ? [`${head} ${folded.slice(index + 1)}`] : [],
  );
}
