import type { Reading } from "../context.ts";
import type { Item } from "../items.ts";
import { type Medium, mediumAt } from "./medium.ts";
import { isAbout, isLikely } from "./mediumSigns.ts";

type Finder = (items: readonly Item[], index: number, reading: Reading) => Medium | null;

/** Who passed on what another said. */
export const MEDIUM_SOURCES: readonly Finder[] = [
  relayed, // une lettre obtenue par X, joint par X
  consulted, // un courriel que X a pu consulter
  retold, // rapporte Le Monde
];

const REACH = 8;

/** "obtenue par X", "joint par téléphone par X" */
function relayed(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  if (!words.relayParticiples.has(items[index]?.lower ?? "")) return null;
  // "un roman publié par X"
  if (words.works.has(items[index - 1]?.lower ?? "") || isAbout(items, index, reading)) return null;
  for (let i = index + 1; i < items.length && i - index < REACH; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    const medium = words.agents.has(item.lower) ? mediumAt(items, i + 1, reading) : null;
    if (medium) return medium;
  }
  return null;
}

/** "que l'AFP a pu consulter", "dont X a obtenu copie" */
function consulted(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  if (!words.relayedPronouns.has(items[index]?.lower ?? "")) return null;
  const relay = items.slice(index + 2, index + REACH + 2).some(({ lower }) => words.relayVerbs.has(lower));
  return relay ? mediumAt(items, index + 1, reading) : null;
}

/** "a dit X, rapporte Le Monde", "comme le relate X", "indique l'AFP" */
function retold(items: readonly Item[], index: number, reading: Reading): Medium | null {
  const { words } = reading.lexicon;
  const verb = items[index]?.verb?.infinitive ?? "";
  const tells = words.retelling.has(verb);
  if (!tells && !words.noting.has(verb)) return null;
  const medium = mediumAt(items, index + 1, reading);
  return medium && (medium.sure || (tells && isLikely(medium, reading))) ? medium : null;
}
