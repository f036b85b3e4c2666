import type { Item, VerbGroup } from "../clauses/clause.ts";

/** A family of acts and how much it matters, 1 to 4. */
export interface Family {
  name: string;
  weight: number;
}

/** The weight of acts that turn an affair. */
export const GRAVE = 3;

/** Finds the family of a verb with what follows it, or of a noun. */
export interface FamilyLexicon {
  ofVerb(group: Pick<VerbGroup, "lemma" | "reflexive" | "end">, items: readonly Item[]): Family | null;
  /** The last of these words that names an act: "l'arrestation du maire". */
  ofNoun(words: readonly string[]): Family | null;
  /** Of the acts that these words name the one that matters most: "l'ouverture d'une enquête" → inquire. */
  heaviest(words: readonly string[]): Family | null;
}

/** An expression may hold its words a little apart: "mis mardi soir en examen". */
const REACH = 9;

/** Reads lines such as "arrest 3 arrêter placer_en_garde_à_vue | arrestation"; of two that fit, the expression with more words. */
export function readFamilies(table: string): FamilyLexicon {
  const verbs = new Map<string, { family: Family; rest: string }[]>();
  const nouns = new Map<string, { family: Family; before: string[] }[]>();
  for (const line of table.split("\n").filter(Boolean)) {
    const [acts = "", named = ""] = line.split("|");
    const [name = "", weight = "", ...list] = acts.trim().split(" ");
    const family = { name, weight: Number(weight) };
    for (const noun of named.trim().split(" ")) {
      const before = noun.split("_");
      const last = before.pop() ?? noun;
      nouns.set(last, [...(nouns.get(last) ?? []), { family, before }]);
    }
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
  /** The act named by a noun that ends at this word: "mises en examen". */
  const nounAt = (words: readonly string[], at: number): Family | null => {
    const found = nouns.get(words[at] ?? "") ?? nouns.get(singular(words[at])) ?? [];
    const fits = (before: readonly string[]) =>
      before.every((word, index) => singular(words[at - before.length + index]) === singular(word));
    return found.find(({ before }) => fits(before))?.family ?? null;
  };
  return {
    ofVerb(group, items) {
      const found = verbs.get(group.reflexive ? `se ${group.lemma}` : group.lemma);
      if (!found) return null;
      const after = items.slice(group.end, group.end + REACH).map(({ lower }) => lower);
      const words = ` ${after.join(" ").replace(/' /g, "'")} `;
      return found.find(({ rest }) => rest === "" || words.includes(`${rest} `))?.family ?? null;
    },
    ofNoun(words) {
      for (let at = words.length - 1; at >= 0; at--) {
        const family = nounAt(words, at);
        if (family) return family;
      }
      return null;
    },
    heaviest: (words) =>
      words
        .flatMap((_, at) => nounAt(words, at) ?? [])
        .reduce<Family | null>((best, one) => (best && best.weight >= one.weight ? best : one), null),
  };
}

const singular = (word = "") => word.replace(/[sx]$/, "");
