import type { Dossier } from "../../src/model.ts";

/** What somebody may look for first, by how much there is of it: a query of each kind. */
export function firstQueries({ quotations, actors }: Dossier): Record<string, string> {
  const counts = new Map<string, number>();
  for (const { exact } of quotations)
    for (const word of new Set(exact.match(/(?<![\p{L}’'-])\p{Ll}{7,}(?![\p{L}’'-])/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const [[common = ""] = []] = [...counts].sort(([, a], [, b]) => b - a);
  const [rare = ""] = [...counts].find(([, count]) => count === 1) ?? [];
  const said = new Set(quotations.flatMap(({ speakers }) => speakers));
  const name = actors.find(({ id, name }) => said.has(id) && name.includes(" "))?.name ?? "";
  return {
    "a common word": common,
    "a rare word": rare,
    "a verb": "voir",
    "a name": name,
    "two words": "gouvernement français",
  };
}
