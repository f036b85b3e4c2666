import type { ActorKind } from "../../src/model.ts";
import { foldWord } from "../../src/text/fold.ts";
import type { Label } from "./actorLabels.ts";

/** All labelled mentions of one actor. */
export interface Group {
  kind: ActorKind;
  names: string[];
  mentions: { start: number; end: number }[];
}

export const KINDS: Record<string, ActorKind> = { Person: "person", Organization: "organization" };

/** "Edouard Philippe" and "Philippe", "SNJ" and "Syndicat national des journalistes" are one. */
export function joinLabels(entities: readonly Label[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { start, end, type, text } of entities) {
    const kind = KINDS[type];
    if (!kind) continue;
    const key = `${kind} ${bare(text)}`;
    const group = groups.get(key) ?? { kind, names: [], mentions: [] };
    if (!group.names.includes(text)) group.names.push(text);
    group.mentions.push({ start, end });
    groups.set(key, group);
  }
  const fuller = new Map<string, string>();
  for (const [key, { kind }] of groups) {
    const words = key.split(" ").slice(1);
    if (kind === "person")
      for (let from = 1; from < words.length; from++) fuller.set(`${kind} ${words.slice(from).join(" ")}`, key);
    else if (words.length > 1)
      fuller.set(`${kind} ${words.map((word) => (SMALL.has(word) ? "" : word[0])).join("")}`, key);
  }
  for (const [key, group] of [...groups]) {
    const target = groups.get(fuller.get(key) ?? "");
    if (!target || target === group) continue;
    target.mentions.push(...group.mentions);
    target.names.push(...group.names);
    groups.delete(key);
  }
  return [...groups.values()];
}

const SMALL = new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "pour"]);

/** A name without accents, case, hyphens, leading article or title: "Le Premier ministre Édouard Philippe" keeps its words. */
export function bare(name: string): string {
  return foldWord(name)
    .replace(/[-'.\s]+/g, " ")
    .trim()
    .replace(/^(?:(?:le|la|les|l|un|une|m|mme|president|presidente|depute|deputee|ministre|premier) )+/, "");
}
