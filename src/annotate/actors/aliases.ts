import { opensMarks } from "./marks.ts";
import type { Joined } from "./name.ts";
import type { Reading } from "./reading.ts";

/** "Luc Arnal alias Kid", "Luc Arnal, surnommé « Kid »", "Luc Arnal dit le Kid": the second name is the first's, and never the fuller one. */
export function joinAliases(joined: readonly Joined[], reading: Reading): Joined[] {
  const ends = new Map(
    joined.flatMap((one) => (one.of === "person" ? one.mentions.map(({ last }) => [last, one] as const) : [])),
  );
  const owners = new Map<Joined, Joined>();
  for (const one of joined) {
    const [bearer] = one.mentions.flatMap(({ first }) => ends.get(beforeAlias(reading, first)) ?? []);
    if (bearer && bearer !== one && !owners.has(bearer)) owners.set(one, bearer);
  }
  for (const [alias, bearer] of owners)
    bearer.mentions.push(...alias.mentions.map((mention) => ({ ...mention, handle: true, roles: [] })));
  return joined.filter((one) => !owners.has(one));
}

/** The token before "alias" that leads to the name at `first`, and -1 where nothing does. */
function beforeAlias({ tokens, locale, folded }: Reading, first: number): number {
  let at = first - 1;
  if (opensMarks(tokens[at]?.lower)) at--;
  if (locale.articles.has(folded(at))) at--;
  // "le projet de Luc Arnal, dit Anne Roux" is a saying
  const isAlias = locale.aliasWords.has(folded(at)) || (at < first - 1 && locale.calledWords.has(folded(at)));
  if (!isAlias) return -1;
  return tokens[at - 1]?.lower === "," || tokens[at - 1]?.lower === "(" ? at - 2 : at - 1;
}
