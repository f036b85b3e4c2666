import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import type { Scene } from "../sources/scene.ts";
import { cueOf, sortOf } from "./shape.ts";

/** The word that governs a passage: "notion" in "la notion de « … »", and the small words between. */
interface Governor {
  at: number;
  through: string;
}

/** What governs the words, by its sort and by what the locale knows of it: "l'émission « … »", "accusé de « … »". */
export function governorClues(scene: Scene): string[] {
  const {
    passage: { sentence, at },
    looks,
    reading: { lexicon },
  } = scene;
  const { items } = sentence;
  const beside = items[at - 1];
  const letters = looks.capital ? "with a capital" : "in small letters";
  const near = [
    ...sets(beside, lexicon.words).flatMap((set) => [`beside ${set}`, `beside ${set}, ${letters}`]),
    ...sets(items[at - 2], lexicon.words).flatMap((set) => [
      `near ${set}`,
      `near ${set}, after ${sortOf(beside, lexicon)}`,
    ]),
    ...sets(items[at + 1], lexicon.words).map((set) => `before ${set}`),
  ];
  const first = governorOf(items, at - 1, lexicon);
  const governor = items[first.at];
  const sort = governor ? sortOf(governor, lexicon) : "nothing";
  const size = looks.clause ? "a clause" : "no clause";
  const clues = [
    ...near,
    `governed by ${sort}, ${letters}`,
    `governed by ${sort}, ${size}`,
    `governed by ${sort}${first.through}, ${size}`,
    `governed by ${sort}${first.through}, ${cueOf(scene)}`,
  ];
  if (!governor) return clues;
  const cue = cueOf(scene);
  for (const set of sets(governor, lexicon.words))
    clues.push(`governed by ${set}`, `governed by ${set}${first.through}`, `governed by ${set}, ${cue}`);
  if (governor.kind !== "name") clues.push(`governed by « ${governor.verb?.infinitive ?? governor.lower} »`);
  const second = governorOf(items, first.at - 1, lexicon);
  const above = items[second.at] ? sortOf(items[second.at], lexicon) : "nothing";
  return [...clues, `governed by ${above}${second.through}, ${sort}${first.through}`];
}

const REACH = 12;
const LONGEST = 4;

/** Looks back over articles, prepositions and marks for the word that they hang on; `at` is -1 where there is none. */
function governorOf(items: readonly Item[], from: number, lexicon: Lexicon): Governor {
  const path: string[] = [];
  const none = () => ({ at: -1, through: ` [${path.toReversed().join(" ")}]` });
  for (let at = from; at >= 0 && from - at <= REACH && path.length <= LONGEST; at--) {
    const item = items[at];
    if (!item || /^[.!?;…]$/.test(item.lower)) return none();
    if (!isSmall(item, lexicon)) return { at, through: ` [${path.toReversed().join(" ")}]` };
    path.push(sortOf(item, lexicon));
  }
  return none();
}

const SMALL = new Set("le un son de et que qui comme".split(" ").concat("a preposition", "an adverb", "a small word"));

function isSmall(item: Item, lexicon: Lexicon): boolean {
  if (item.kind === "mark" || item.kind === "quote") return true;
  if (item.verb || item.kind === "name" || !SMALL.has(sortOf(item, lexicon))) return false;
  return !sets(item, lexicon.words).some((set) => TELLING.has(set));
}

const NOUNS = [
  "naming",
  "documents",
  "organizations",
  "making",
  "meaning",
  "understanding",
  "mottos",
  "charges",
  "inscriptions",
  "channels",
  "chants",
  "copulas",
  "beSingular",
  "bePlural",
  "reportingNouns",
  "wordingNouns",
  "persons",
  "occupations",
  "institutions",
  "hosting",
] as const satisfies readonly (keyof QuotationWords)[];

const VERBS = ["callingVerbs", "appraising", "judging", "denying", "titleVerbs"] as const;

/** Small as they are, these tell what the words are. */
const TELLING: ReadonlySet<string> = new Set(
  "naming documents making meaning mottos charges inscriptions chants beSingular bePlural copulas".split(" "),
);

/** The locale's sets that a word belongs to, by their names. */
function sets(item: Item | undefined, words: QuotationWords): string[] {
  if (!item || item.kind === "mark" || item.kind === "quote") return [];
  return [
    ...NOUNS.filter((set) => words[set].has(item.lower)),
    ...VERBS.filter((set) => words[set].has(item.verb?.infinitive ?? "")),
  ];
}
