import type { ActorLocale } from "./locale.ts";
import { toPlaceKey } from "./placeNames.ts";
import type { Reading } from "./reading.ts";

/** "Dakota du Sud", "Médecins sans frontières": the end of a name, on any list or on `list`, some of whose words are small. */
export function listedEnd(
  { folded, locale, joined, capital, opens }: Reading,
  first: number,
  list?: ReadonlySet<string>,
): number | null {
  let key = toPlaceKey(folded(first));
  // "La défense demande un report": the capital of the article is the sentence's
  const opened = opens(first) && locale.articles.has(folded(first));
  const longest = locale.listedLengths.get(key.split(" ", 1)[0] ?? "") ?? 0;
  let end: number | null = null;
  let [small, large] = [false, !opened];
  for (let at = first + 1; at < first + longest && joined(at - 1); at++) {
    key = toPlaceKey(`${key} ${folded(at)}`);
    small ||= !capital(at);
    large ||= capital(at);
    if (small && large && (list ? list.has(key) : isListed(locale, key))) end = at;
  }
  return end;
}

function isListed({ places, organizations, things }: ActorLocale, key: string): boolean {
  return places.has(key) || organizations.has(key) || things.has(key);
}

/** The first word of each name of several, and how many words the longest has that begins with it. */
export function lengthsOf(lists: readonly Iterable<string>[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const list of lists)
    for (const name of list) {
      if (!/[ ']/.test(name)) continue;
      const [first = "", ...others] = name.split(/ |(?<=')/);
      if (others.length > 0) longest.set(first, Math.max(others.length + 1, longest.get(first) ?? 0));
    }
  return longest;
}
