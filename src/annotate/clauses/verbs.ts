/** What a word can be of a verb. */
export interface VerbReading {
  lemma: string;
  form: VerbForm;
  plural: boolean;
}

export type VerbForm = (typeof FORMS)[number];

/** The groups of a paradigm, in the order of the table. */
const FORMS = [
  "infinitive",
  "participle",
  "gerund",
  "present",
  "imperfect",
  "past",
  "future",
  "conditional",
  "subjunctive",
] as const;

export const FINITE: ReadonlySet<VerbForm> = new Set(FORMS.slice(3));

export type VerbLexicon = (word: string) => readonly VerbReading[];

/**
 * Reads a table of verbs: a paradigm a line ("er é,és,ée,ées ant e,ent …", "." for no form, "-" for no ending), its stems on the
 * lines below it, indented. A word is looked up by each way of cutting it into stem and ending, once.
 */
export function readVerbs(table: string): VerbLexicon {
  const stems = new Map<string, number[]>();
  const endings: Map<string, Omit<VerbReading, "lemma">[]>[] = [];
  const infinitives: string[] = [];
  for (const line of table.split("\n").filter(Boolean)) {
    if (line.startsWith(" ")) {
      for (const stem of line.trim().split(" "))
        stems.set(bare(stem), [...(stems.get(bare(stem)) ?? []), endings.length - 1]);
      continue;
    }
    const groups = line.split(" ").map((group) => (group === "." ? [] : group.split(",")));
    const paradigm = new Map<string, Omit<VerbReading, "lemma">[]>();
    FORMS.forEach((form, at) => {
      const group = groups[at] ?? [];
      // "mis, mise, mises": of three participles the first is of one and of many.
      const all = form === "participle" && group.length === 3 ? [group[0] ?? "", ...group] : group;
      all.forEach((ending, person) => {
        const readings = paradigm.get(bare(ending)) ?? [];
        paradigm.set(bare(ending), [...readings, { form, plural: person % 2 === 1 }]);
      });
    });
    endings.push(paradigm);
    infinitives.push(bare(groups[0]?.[0] ?? ""));
  }
  const known = new Map<string, readonly VerbReading[]>();
  const everyEnding = new Set(endings.flatMap((paradigm) => [...paradigm.keys()]));
  const longest = Math.max(...[...everyEnding].map(({ length }) => length));
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found: VerbReading[] = [];
    for (let cut = Math.max(0, word.length - longest); cut <= word.length; cut++) {
      const ending = word.slice(cut);
      if (!everyEnding.has(ending)) continue;
      const stem = word.slice(0, cut);
      for (const paradigm of stems.get(stem) ?? [])
        for (const { form, plural } of endings[paradigm]?.get(ending) ?? [])
          found.push({ lemma: stem + (infinitives[paradigm] ?? ""), form, plural });
    }
    known.set(word, found);
    return found;
  };
}

const bare = (part: string) => (part === "-" ? "" : part);
