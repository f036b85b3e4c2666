import type { ActorLocale } from "./locale.ts";

/** "jean", "jean-claude": of a compound, both ends are given names. */
export function isGivenName(word: string, { givenNames }: ActorLocale): boolean {
  if (givenNames.has(word)) return true;
  const hyphen = word.indexOf("-");
  return hyphen > 0 && givenNames.has(word.slice(0, hyphen)) && givenNames.has(word.slice(word.lastIndexOf("-") + 1));
}

/** "Marie-Thérère", with a slip: its first half begins given names. */
export function beginsCompound(word: string, { compoundNames }: ActorLocale): boolean {
  const hyphen = word.indexOf("-");
  return hyphen > 0 && hyphen === word.lastIndexOf("-") && compoundNames.has(word.slice(0, hyphen));
}
