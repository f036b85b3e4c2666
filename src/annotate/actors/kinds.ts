import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Tells persons from organizations by the name's own form and by the words beside it. */
export function tellKinds(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  return candidates.map((candidate) => (candidate.kind ? candidate : { ...candidate, ...tell(candidate, reading) }));
}

function tell(candidate: Candidate, { folded, locale }: Reading): Pick<Candidate, "kind" | "gender"> {
  const { words, text, first, civility } = candidate;
  const given = locale.givenNames.get(words[0] ?? "") ?? locale.givenNames.get((words[0] ?? "").split("-")[0] ?? "");
  const isGiven = locale.givenNames.has(words[0] ?? "") || locale.givenNames.has((words[0] ?? "").split("-")[0] ?? "");
  if (civility) return { kind: "person", gender: candidate.gender };
  if (words.slice(1).some((word) => locale.organizationTails.has(word)) || text.includes("&"))
    return { kind: "organization", gender: null };
  if (isGiven && words.length > 1) return { kind: "person", gender: given ?? null };
  for (let back = 1; back <= 2; back++) {
    const noun = folded(first - back);
    if (locale.roles.has(noun)) return { kind: "person", gender: locale.roles.get(noun) ?? null };
    if (locale.organizationTypes.has(noun))
      return { kind: "organization", gender: locale.organizationTypes.get(noun) ?? null };
    if (!locale.organizationAdjective.test(noun)) break;
  }
  if (/\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(words.length === 1 ? text : ""))
    return { kind: "organization", gender: null };
  const article = locale.articles.has(folded(first - 1));
  if (words.length > 1 && !article) return { kind: "person", gender: null };
  return { kind: words.length > 1 ? "organization" : null, gender: null };
}
