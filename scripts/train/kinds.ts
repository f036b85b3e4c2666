/**
 * Learns what each sign says of a name (person, organization, place, other thing, no name at all) and writes
 * src/locales/fr/actors/kindWeights.ts. Takes labelled JSON lines {"text", "entities": [{"start", "end", "type"}], "published"?}, in code
 * points, and adds the paragraphs of tests/fixtures/actors. The same input gives the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findCandidates } from "../../src/annotate/actors/index.ts";
import { CLASSES, type Group, groupNames } from "../../src/annotate/actors/kinds.ts";
import { type Reading, read } from "../../src/annotate/actors/reading.ts";
import { related } from "../../src/annotate/actors/relations.ts";
import { analyse } from "../../src/annotate/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { findBlocks } from "../../src/read/blocks.ts";
import { foldWord } from "../../src/text/fold.ts";
import { view } from "../../src/text/view.ts";
import { type Example, type Model, train } from "./loglinear.ts";

const FIXTURES = "tests/fixtures/actors";
const OUTPUT = "src/locales/fr/actors/kindWeights.ts";
/** A sign is kept that so many articles show; a word besides, that so many have in lower case: it is no proper name. */
const [SEEN, LOWERED] = [6, 3];
const [PENALTY, ROUNDS] = [1, 250];
/** The fixtures are few, sure, and of another press. */
const FIXTURE_WEIGHT = 6;

type Kind = (typeof CLASSES)[number];
const KINDS: Record<string, Kind> = { Person: "person", Organization: "organization", Location: "place" };
/** The labels call these services products, like a telephone. */
const SERVICES =
  /^(?:google|twitter|facebook|youtube|instagram|snapchat|yahoo|wikipedia|reddit|airbus|boeing|whatsapp)/;

interface Article {
  reading: Reading;
  groups: Group[];
  /** Classes that would be right, by key; none where the label is not to be learnt. */
  right: Map<string, Kind[]>;
  weight: number;
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { except: { type: "string", default: "" }, output: { type: "string", default: OUTPUT } },
});

const labelled = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
const articles = [
  ...labelled.filter(({ published = "" }) => !leftOut(published)).map(fromLabels),
  ...readdirSync(FIXTURES)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => fromFixture(readFileSync(`${FIXTURES}/${file}`, "utf8"))),
];
const kept = keptSigns(articles);
const alone = train(
  examples(articles, () => []),
  CLASSES.length,
  PENALTY,
  ROUNDS,
);
const model = train(
  examples(articles, (article) => {
    const first = new Map(article.groups.map(({ key, signs }) => [key, best(signs, alone)]));
    const relations = related(
      article.groups,
      article.groups.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
      first,
      article.reading,
    );
    return article.groups.map(({ key }) => relations.get(key) ?? new Map());
  }),
  CLASSES.length,
  PENALTY,
  ROUNDS,
);
writeFileSync(options.output, print(model));

/** --except 2016-05..2016-10: articles of these months are kept for measuring. */
function leftOut(published: string): boolean {
  const [from = "", to = ""] = options.except.split("..");
  return options.except !== "" && published >= from && published < to;
}

function readText(original: string) {
  const { text, toOriginal } = view(original);
  const reading = read(analyse(text, findBlocks(text, fr.layout)), fr.actors);
  return { reading, groups: groupNames(findCandidates(reading), reading), toOriginal };
}

function fromLabels({
  text,
  entities,
}: {
  text: string;
  entities: { start: number; end: number; type: string }[];
}): Article {
  const { reading, groups, toOriginal } = readText(text);
  const letters = [...text];
  const persons = new Set<string>();
  for (const { start, end, type } of entities)
    if (type === "Person") persons.add(foldWord(letters.slice(start, end).join("").split(" ").at(-1) ?? ""));
  const right = new Map<string, Kind[]>();
  for (const { key, mentions } of groups) {
    const votes = new Map<Kind | null, number>();
    for (const mention of mentions) {
      const [start, end] = [toOriginal(mention.start), toOriginal(mention.end)];
      const vote = label(start, end);
      votes.set(vote, (votes.get(vote) ?? 0) + 1);
    }
    const [winner] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [null];
    // "Durand", once left unlabelled beside "Anne Durand"
    if (winner === "word" && persons.has(key)) right.set(key, ["person"]);
    else if (winner) right.set(key, [winner]);
  }
  return { reading, groups, right, weight: 1 };

  /** The label on most of the span; null where it tells nothing. */
  function label(start: number, end: number): Kind | null {
    let found: Kind | null = "word";
    let most = 0;
    for (const entity of entities) {
      const shared = Math.min(end, entity.end) - Math.max(start, entity.start);
      if (shared <= most || shared * 2 < end - start) continue;
      most = shared;
      const product = entity.type === "Product" && SERVICES.test(foldWord(letters.slice(start, end).join("")));
      const dated = entity.type === "Date" || entity.type === "Hour";
      found = product ? null : dated ? "word" : (KINDS[entity.type] ?? "other");
    }
    return found;
  }
}

function fromFixture(file: string): Article[] {
  const lines = file.split("\n");
  const found: Article[] = [];
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? "";
    if (!text || text.startsWith("#")) continue;
    const end = lines.indexOf(".", line + 2);
    const { reading, groups } = readText(text);
    const said = new Map<string, Kind>();
    for (const expected of lines.slice(line + 2, end)) {
      const [kind, ...names] = split(expected);
      for (const name of names) said.set(foldWord(name), kind);
    }
    const right = new Map<string, Kind[]>();
    for (const { key, mentions } of groups) {
      const of = said.get(foldWord(mentions[0]?.text ?? ""));
      right.set(key, of ? [of] : ["place", "word"]);
    }
    found.push({ reading, groups, right, weight: FIXTURE_WEIGHT });
    line = end;
  }
  return found;
}

/** "personne Agnès Vallier = Vallier (ministre de la Santé)" → person, "Agnès Vallier", "Vallier" */
function split(expected: string): [Kind, ...string[]] {
  const kinds: Record<string, Kind> = { personne: "person", organisation: "organization", autre: "other" };
  const space = expected.indexOf(" ");
  const names = expected.slice(space + 1).replace(/ \(.*\)$/, "");
  return [kinds[expected.slice(0, space)] ?? "other", ...names.split(" = ")];
}

function keptSigns(all: readonly Article[]): ReadonlySet<string> {
  const [seen, lowered] = [new Map<string, number>(), new Map<string, number>()];
  for (const { groups, reading } of all) {
    for (const sign of new Set(groups.flatMap(({ signs }) => [...signs.keys()])))
      seen.set(sign, (seen.get(sign) ?? 0) + 1);
    for (const word of reading.lowercased) lowered.set(word, (lowered.get(word) ?? 0) + 1);
  }
  const worded = /^(?:before|after|of|begins|ends) (.*)$/u;
  return new Set(
    [...seen].flatMap(([sign, times]) => {
      const word = worded.exec(sign)?.[1];
      const proper =
        word !== undefined &&
        /\p{L}/u.test(word) &&
        (lowered.get(word) ?? 0) < LOWERED &&
        !["capital", "nothing", "number"].includes(word);
      return times >= SEEN && !proper ? [sign] : [];
    }),
  );
}

function examples(all: readonly Article[], relations: (article: Article) => ReadonlyMap<string, number>[]): Example[] {
  return all.flatMap((article) => {
    const more = relations(article);
    return article.groups.flatMap(({ key, signs }, at) => {
      const right = article.right.get(key);
      if (!right) return [];
      const features = new Map([...[...signs].filter(([sign]) => kept.has(sign)), ...(more[at] ?? [])]);
      return [{ features, right: right.map((of) => CLASSES.indexOf(of)), weight: article.weight }];
    });
  });
}

function best(signs: ReadonlyMap<string, number>, { bias, weights }: Model): Kind {
  const sums = [...bias];
  for (const [sign, strength] of signs)
    weights.get(sign)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + strength * weight;
    });
  return CLASSES[sums.indexOf(Math.max(...sums))] ?? "other";
}

function print({ bias, weights }: Model): string {
  const row = (values: readonly number[]) => `[${values.map((value) => Number(value.toFixed(2)) + 0).join(", ")}]`;
  const lines = [...weights]
    .filter(([, values]) => values.some((value) => Math.abs(value) >= 0.05))
    .map(([sign, values]) => `  ${JSON.stringify(sign)}: ${row(values)},`);
  return `// Made by scripts/train/kinds.ts. What a sign says of a name, for a person, an organization, a place, another thing, no name.
export const kindWeights: { bias: readonly number[]; signs: Readonly<Record<string, readonly number[]>> } = {
  bias: ${row(bias)},
  signs: {
${lines.map((line) => `  ${line}`).join("\n")}
  },
};
`;
}
