/**
 * npm run train -- kinds LABELLED.jsonl…: learns what each sign says of a name (person, organization, place, other thing, no name at all) and
 * writes src/locales/fr/actors/kindWeights.generated.ts. Takes JSON lines {"text", "published"?, "entities": [{"start", "end", "type"}]}, in code
 * points, and adds tests/fixtures/actors. The same input gives the same bytes. --except 2016-05..2016-10 keeps articles for measuring.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CLASSES, firstLook } from "../../src/annotate/actors/kinds.ts";
import type { KindWeights } from "../../src/annotate/actors/locale.ts";
import { related } from "../../src/annotate/actors/relations.ts";
import { type Example, train } from "./loglinear.ts";
import { fromFixtures, fromLabels, type Labelled, type NamedText } from "./named.ts";

const FIXTURES = "tests/fixtures/actors";
/**
 * A word beside a name is a sign where so many texts show it, and so many have it in lower case: it is no proper name. One that begins or
 * ends a name is a sign where so many names share it: given names, and the nouns of bodies. A name is one where so many real texts have it,
 * and it is nobody's: "ONU", "Daech", "Jupiter".
 */
const [SEEN, LOWERED, SHARED, KNOWN] = [6, 3, 5, 2];
const [PENALTY, ROUNDS] = [1, 250];
/** What is built like a body's name but passed over by the labels ("parquet de Paris") often is one: it counts for so much. */
const PASSED_OVER = 0.3;
/** A name that the lists know is learnt from twice, once as if they did not: most names of an affair are on no list. */
const LISTED = ["known organization", "word and organization", "known thing"];

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    except: { type: "string", default: "" },
    output: { type: "string", default: "src/locales/fr/actors/kindWeights.generated.ts" },
  },
});
const [from = "", to = ""] = options.except.split("..");

const texts = [
  ...files
    .flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean))
    .map((line): Labelled => JSON.parse(line))
    .filter(({ published = "" }) => !options.except || published < from || published >= to)
    .map(fromLabels),
  ...fromFixtures(FIXTURES, true),
  ...fromFixtures(`${FIXTURES}/articles`, false),
];
const kept = keptSigns(texts);
// What the other names of a text tell rests on a first look, so a first model is learnt without it.
const alone = learn(null);
writeFileSync(options.output, print(learn(alone)));

function learn(first: KindWeights | null): KindWeights {
  const { bias, weights } = train(examples(texts, first), CLASSES.length, PENALTY, ROUNDS);
  return { bias, signs: Object.fromEntries(weights) };
}

function keptSigns(all: readonly NamedText[]): ReadonlySet<string> {
  const [seen, lowered, known] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const names = new Map<string, Set<string>>();
  const count = (counts: Map<string, number>, one: string, times = 1) =>
    counts.set(one, (counts.get(one) ?? 0) + times);
  for (const { groups, reading, right, invented } of all) {
    for (const sign of new Set(groups.flatMap(({ signs }) => [...signs.keys()]))) count(seen, sign);
    for (const word of reading.lowercased) count(lowered, word);
    for (const { key, signs } of groups) {
      for (const sign of signs.keys()) names.set(sign, (names.get(sign) ?? new Set<string>()).add(key));
      if (!invented) count(known, key, right.get(key)?.includes("person") ? -1 : 1);
    }
  }
  const kept = [...seen].filter(([sign, times]) => {
    const [, what, word = ""] = /^(before|after|of|word|begins|ends|suffix|prefix|last|is) (.*)$/u.exec(sign) ?? [];
    if (!what) return true;
    if (what === "is") return (known.get(word) ?? 0) >= KNOWN;
    if (what === "begins" || what === "ends") return (names.get(sign)?.size ?? 0) >= SHARED;
    const free =
      ["suffix", "prefix", "last"].includes(what) ||
      !/\p{L}/u.test(word) ||
      ["capital", "nothing", "number"].includes(word);
    return times >= SEEN && (free || (lowered.get(word) ?? 0) >= LOWERED);
  });
  return new Set(kept.map(([sign]) => sign));
}

function examples(all: readonly NamedText[], model: KindWeights | null): Example[] {
  return all.flatMap(({ groups, right, reading, weight: whole, invented }) => {
    const mentions = groups.flatMap((group) => group.mentions).sort((a, b) => a.start - b.start);
    const relations = model
      ? related(groups, mentions, firstLook(groups, model), reading)
      : new Map<string, Map<string, number>>();
    return groups.flatMap(({ key, signs }) => {
      const kinds = right.get(key);
      if (!kinds) return [];
      const features = new Map([...[...signs].filter(([sign]) => kept.has(sign)), ...(relations.get(key) ?? [])]);
      const passedOver = !invented && kinds.includes("word") && signs.has("institution");
      const weight = passedOver ? whole * PASSED_OVER : whole;
      const example = { features, right: kinds.map((kind) => CLASSES.indexOf(kind)), weight };
      const listed = LISTED.filter((sign) => features.has(sign));
      if (listed.length === 0) return [example];
      const unlisted = new Map([...features].filter(([sign]) => !listed.includes(sign)));
      return [features, unlisted].map((one) => ({ ...example, features: one, weight: weight / 2 }));
    });
  });
}

function print({ bias, signs }: KindWeights): string {
  const row = (values: readonly number[]) => `[${values.map((value) => Number(value.toFixed(2)) + 0).join(", ")}]`;
  const told = Object.entries(signs).filter(([, values]) => values.some((value) => Math.abs(value) >= 0.05));
  return `// Written by scripts/train/kinds.ts. What a sign says of a name, for a person, an organization, a place, another thing, no name.
import type { KindWeights } from "../../../annotate/actors/locale.ts";

export const kindWeights: KindWeights = {
  bias: ${row(bias)},
  signs: {
${told.map(([sign, values]) => `    ${JSON.stringify(sign)}: ${row(values)},`).join("\n")}
  },
};
`;
}
