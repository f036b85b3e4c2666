import type { Reading } from "../context.ts";
import type { Item } from "../items.ts";
import { isAcronym } from "../phrases/nouns.ts";
import type { Medium } from "./medium.ts";

const REACH = 8;

/** "dénonce un article paru dans X", "après un reportage diffusé sur X": what one speaks of is not what one speaks in. */
export function isAbout(items: readonly Item[], participle: number, { lexicon }: Reading): boolean {
  const { words } = lexicon;
  const lower = items[participle]?.lower ?? "";
  if (!words.publishing.has(lower)) return false;
  for (let at = participle - 1; at >= 0 && participle - at <= REACH; at--) {
    const item = items[at];
    if (item?.kind !== "word" && item?.kind !== "number") return false;
    if (!words.determiners.has(item.lower)) continue;
    const governor = items[at - 1];
    return words.against.has(governor?.lower ?? "") || words.appraising.has(governor?.verb?.infinitive ?? "");
  }
  return false;
}

/** Index of the last word before a time that ends at `index`: "diffusé" in "diffusé mardi soir". */
export function beforeTime(items: readonly Item[], index: number, { lexicon }: Reading): number {
  const { words } = lexicon;
  let at = index;
  while (index - at < REACH) {
    const item = items[at];
    const time = item?.kind === "number" || words.times.has(item?.lower ?? "") || words.adverbs.has(item?.lower ?? "");
    if (!time && !words.determiners.has(item?.lower ?? "")) return at;
    at--;
  }
  return at;
}

/** An organization that may be a medium: no assembly or authority, no party or union that goes by its letters. */
export function isLikely({ name, organization, bare }: Medium, { lexicon }: Reading): boolean {
  const { organizations, institutions, assemblies } = lexicon.words;
  if (!organization || (!bare && isAcronym(name))) return false;
  const words = name.toLowerCase().split(/[\s'’-]/);
  return !words.some((word) => organizations.has(word) || institutions.has(word) || assemblies.has(word));
}
