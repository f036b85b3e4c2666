import type { Entity } from "../analysis.ts";
import type { Candidate } from "./candidate.ts";

/** Joins the mentions of one person or organization: "John Matze", "Matze". */
export function joinMentions(candidates: readonly Candidate[]): Entity[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = candidate.words
      .filter((word) => !/^(?:l'|le|la|les)$/.test(word) || candidate.kind === "person")
      .join(" ");
    const group = groups.get(name);
    if (group) group.push(candidate);
    else groups.set(name, [candidate]);
  }
  // A bare surname belongs to the last full name that ends with it.
  const surnames = new Map<string, string>();
  for (const [name, group] of groups) {
    const words = group[0]?.words ?? [];
    if (words.length > 1 && group.some(({ kind }) => kind === "person")) surnames.set(words.slice(1).join(" "), name);
  }
  for (const [name, group] of [...groups]) {
    const full = surnames.get(name);
    if (!full || full === name || group.some(({ kind }) => kind === "organization")) continue;
    groups.get(full)?.push(...group);
    groups.delete(name);
  }
  return [...groups.values()].map(entity).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function entity(group: Candidate[]): Entity {
  const mentions = [...group].sort((a, b) => a.start - b.start);
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => b.length - a.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const kind = mentions.find((mention) => mention.kind)?.kind;
  return {
    name: names[0] ?? "",
    names,
    kind: kind === "person" ? "person" : "organization",
    gender: mentions.find(({ gender }) => gender)?.gender ?? null,
    plural: false,
    mentions: mentions.map(({ start, end, text, block }) => ({ start, end, text, block })),
    roles: [],
  };
}
