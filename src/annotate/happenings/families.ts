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
  ofVerb(
    group: Pick<VerbGroup, "lemma" | "reflexive" | "passive" | "start" | "end">,
    items: readonly Item[],
  ): Family | null;
  /** The last of these words that names an act: "l'arrestation du maire". */
  ofNoun(words: readonly string[]): Family | null;
  /** The act whose name begins these words, and how many it takes: "mise en examen du maire". */
  beginning(words: readonly string[]): { family: Family; length: number } | null;
  /** Of the acts that these words name the one that matters most: "l'ouverture d'une enquête" → inquire. */
  heaviest(words: readonly string[]): Family | null;
}

/** An expression may hold its words a little apart: "mis mardi soir en examen". */
const REACH = 9;

/** … and a subject may stand so far before its verb: "la digue du port, qui date de 1952, a cédé". */
const SUBJECT = 16;

/** Reads lines such as "arrest 3 arrêter placer_en_garde_à_vue | arrestation"; of two that fit, the expression with more words. */
export function readFamilies(table: string): FamilyLexicon {
  const verbs = new Map<string, { family: Family; rest: string; ofSubject: boolean }[]>();
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
    for (const entry of list) {
      const [verb = "", subject] = entry.split("+").reverse();
      const [, reflexive, lemma = "", rest = ""] = /^(s'|se_)?([^_]+)_?(.*)$/.exec(verb) ?? [];
      const key = reflexive ? `se ${lemma}` : lemma;
      const others = [
        ...(verbs.get(key) ?? []),
        { family, rest: subject ?? rest.replaceAll("_", " "), ofSubject: subject !== undefined },
      ];
      verbs.set(
        key,
        others.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  /** The acts named by a noun that ends at this word: "mises en examen". */
  const nounsAt = (words: readonly string[], at: number) => {
    const word = words[at] ?? "";
    // "un attentat-suicide"
    const found = nouns.get(word) ?? nouns.get(singular(word)) ?? nouns.get(singular(word.split("-")[0])) ?? [];
    return found.filter(({ before }) =>
      before.every((word, index) => singular(words[at - before.length + index]) === singular(word)),
    );
  };
  const nounAt = (words: readonly string[], at: number) => nounsAt(words, at)[0]?.family ?? null;
  return {
    ofVerb(group, items) {
      const found = verbs.get(group.reflexive ? `se ${group.lemma}` : group.lemma);
      if (!found) return null;
      const words = (from: number, to: number) =>
        ` ${items
          .slice(Math.max(from, 0), to)
          .map(({ lower }) => lower)
          .join(" ")
          .replace(/' /g, "'")} `;
      const before = words(group.start - SUBJECT, group.start);
      const after = words(group.end, group.end + REACH);
      // "le marché est attribué à Arnal": what a passive is told of stands before it.
      const holds = ({ rest, ofSubject }: { rest: string; ofSubject: boolean }) =>
        ((ofSubject || group.passive) && before.includes(` ${rest} `)) || (!ofSubject && after.includes(`${rest} `));
      return found.find((one) => one.rest === "" || holds(one))?.family ?? null;
    },
    ofNoun(words) {
      for (let at = words.length - 1; at >= 0; at--) {
        const family = nounAt(words, at);
        if (family) return family;
      }
      return null;
    },
    beginning(words) {
      for (let at = words.length - 1; at >= 0; at--) {
        const found = nounsAt(words, at).find(({ before }) => before.length === at);
        if (found) return { family: found.family, length: at + 1 };
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
