import { readdirSync, readFileSync } from "node:fs";
import { findCandidates } from "../../src/annotate/actors/index.ts";
import { type CLASSES, groupNames } from "../../src/annotate/actors/kinds.ts";
import type { Group } from "../../src/annotate/actors/name.ts";
import { type Reading, read } from "../../src/annotate/actors/reading.ts";
import { analyse } from "../../src/annotate/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { findBlocks } from "../../src/read/blocks.ts";
import { foldWord } from "../../src/text/fold.ts";
import { view } from "../../src/text/view.ts";

export type Kind = (typeof CLASSES)[number];

/** A text, its names, and what each is. */
export interface NamedText {
  reading: Reading;
  groups: Group[];
  /** Kinds that would be right, by key; none where nothing is to be learnt. */
  right: Map<string, Kind[]>;
  weight: number;
  /** Its names are made up. */
  invented: boolean;
}

export interface Labelled {
  text: string;
  published?: string;
  entities: { start: number; end: number; type: string }[];
}

/** The fixtures are few, sure, and of another press. */
const FIXTURE_WEIGHT = 6;
const LABELS: Record<string, Kind> = {
  Person: "person",
  Organization: "organization",
  Location: "place",
  Date: "word",
  Hour: "word",
};
const WORDS: Record<string, Kind> = { personne: "person", organisation: "organization", autre: "other" };
/** The labels call these services and makers products, like a telephone; they act and speak. */
const SERVICES =
  /^(?:google|twitter|facebook|youtube|instagram|snapchat|yahoo|wikipedia|reddit|airbus|boeing|whatsapp)/;

function readText(original: string) {
  const { text, startOf, endOf } = view(original, fr.letters);
  const reading = read(analyse(text, findBlocks(text, fr.layout)), fr.actors);
  return { reading, groups: groupNames(findCandidates(reading), reading), startOf, endOf };
}

/** What most mentions of a name are labelled; unlabelled, it is a mere word, unless it ends a person's name. */
export function fromLabels({ text, entities }: Labelled): NamedText {
  const { reading, groups, startOf, endOf } = readText(text);
  const letters = [...text];
  const words = (start: number, end: number) => foldWord(letters.slice(start, end).join(""));
  const surnames = new Set(
    entities.flatMap(({ start, end, type }) => (type === "Person" ? (words(start, end).split(" ").at(-1) ?? []) : [])),
  );
  const label = (start: number, end: number): Kind => {
    let [found, most]: [Kind, number] = ["word", 0];
    for (const entity of entities) {
      const shared = Math.min(end, entity.end) - Math.max(start, entity.start);
      if (shared <= most || shared * 2 < end - start) continue;
      most = shared;
      const firm = entity.type === "Product" && SERVICES.test(words(start, end));
      found = firm ? "organization" : (LABELS[entity.type] ?? "other");
    }
    return found;
  };
  const right = new Map<string, Kind[]>();
  for (const { key, mentions } of groups) {
    const votes = new Map<Kind, number>();
    for (const mention of mentions) {
      const vote = label(startOf(mention.start), endOf(mention.end));
      votes.set(vote, (votes.get(vote) ?? 0) + 1);
    }
    const [winner] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? ["word"];
    right.set(key, [winner === "word" && surnames.has(key) ? "person" : winner]);
  }
  return { reading, groups, right, weight: 1, invented: false };
}

/** The texts of a folder of fixtures. In `whole` ones all names are listed: what is not is a place or a word. */
export function fromFixtures(folder: string, whole: boolean): NamedText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
    const found: NamedText[] = [];
    for (let line = 0; line < lines.length; line++) {
      const text = lines[line] ?? "";
      if (!text || text.startsWith("#")) continue;
      const end = lines.indexOf(".", line + 2);
      found.push(fromFixture(text, lines.slice(line + 2, end), whole));
      line = end;
    }
    return found;
  });
}

function fromFixture(text: string, expected: readonly string[], whole: boolean): NamedText {
  const { reading, groups } = readText(text);
  const said = new Map<string, Kind>();
  for (const line of expected) {
    // "personne Agnès Vallier = Vallier (ministre de la Santé)"
    const [kind = "", names = ""] = line.replace(/ \(.*\)$/, "").split(/ (.*)/s);
    for (const name of names.split(" = ")) said.set(foldWord(name), WORDS[kind] ?? "other");
  }
  const right = new Map<string, Kind[]>();
  for (const { key, mentions } of groups) {
    const kind = mentions.map((mention) => said.get(foldWord(mention.text))).find(Boolean);
    if (kind) right.set(key, [kind]);
    else if (whole) right.set(key, ["place", "word"]);
  }
  return { reading, groups, right, weight: FIXTURE_WEIGHT, invented: true };
}
