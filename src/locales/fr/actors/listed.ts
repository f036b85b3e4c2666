import { places } from "./places.ts";
import { organizations } from "./words/knownOrganizations.ts";
import { things } from "./words/knownThings.ts";

export { organizations } from "./words/knownOrganizations.ts";
export { things } from "./words/knownThings.ts";
export { wordsAndOrganizations } from "./words/wordsAndOrganizations.ts";

export const listedLengths: ReadonlyMap<string, number> = lengths([places, organizations, things]);

function lengths(lists: readonly ReadonlySet<string>[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const list of lists)
    for (const name of list) {
      const [first = "", ...others] = name.split(/ |(?<=')/);
      if (others.length > 0) longest.set(first, Math.max(others.length + 1, longest.get(first) ?? 0));
    }
  return longest;
}
