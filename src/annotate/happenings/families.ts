import type { Item, VerbGroup } from "../clauses/clause.ts";

/** A family of acts and how much it matters, 1 to 4. */
export interface Family {
  name: string;
  weight: number;
}

/** Finds the family of a verb with what follows it, or of a noun. */
export interface FamilyLexicon {
  ofVerb(group: VerbGroup, items: readonly Item[]): Family | null;
  /** The last of these words that names an act: "l'arrestation du maire". */
  ofNoun(words: readonly string[]): Family | null;
}

/** An expression may hold its words a little apart: "mis mardi soir en examen". */
const REACH = 9;

/** Reads lines such as "arrest 3 arrêter placer_en_garde_à_vue | arrestation"; of two that fit, the expression with more words. */
export function readFamilies(table: string): FamilyLexicon {
  const verbs = new Map<string, { family: Family; rest: string }[]>();
  const nouns = new Map<string, Family>();
  for (const line of table.split("\n").filter(Boolean)) {
    const [acts = "", named = ""] = line.split("|");
    const [name = "", weight = "", ...list] = acts.trim().split(" ");
    const family = { name, weight: Number(weight) };
    for (const noun of named.trim().split(" ")) nouns.set(noun.split("_").at(-1) ?? noun, family);
    for (const verb of list) {
      const [, reflexive, lemma = "", rest = ""] = /^(s'|se_)?([^_]+)_?(.*)$/.exec(verb) ?? [];
      const key = reflexive ? `se ${lemma}` : lemma;
      const others = [...(verbs.get(key) ?? []), { family, rest: rest.replaceAll("_", " ") }];
      verbs.set(
        key,
        others.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return {
    ofVerb(group, items) {
      const found = verbs.get(group.reflexive ? `se ${group.lemma}` : group.lemma);
      if (!found) return null;
      const after = items.slice(group.end, group.end + REACH).map(({ lower }) => lower);
      const words = ` ${after.join(" ").replace(/' /g, "'")} `;
      return found.find(({ rest }) => rest === "" || words.includes(`${rest} `))?.family ?? null;
    },
    ofNoun(words) {
      for (const word of [...words].reverse()) {
        const family = nouns.get(word) ?? nouns.get(word.replace(/[sx]$/, ""));
        if (family) return family;
      }
      return null;
    },
  };
}
