/**
 * npm run train -- quotations LABELLED.jsonl…: learns what each clue says of who spoke, and writes
 * src/locales/fr/quotations/weights.generated.ts. Takes the files that `npm run evaluate` takes and adds tests/fixtures/quotations and unseen.
 * The same input gives the same bytes. --folds 8 leaves out articles in turn and prints how often each probability is right;
 * --predict FILE writes what the engine finds in each left-out article.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { annotate } from "../../src/annotate/index.ts";
import { decideBy } from "../../src/annotate/quotations/decide.ts";
import type { SourceWeights } from "../../src/annotate/quotations/weights.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { type Choice, trainChoices } from "./conditional.ts";
import { calibrate } from "./quotations/calibrate.ts";
import { choicesOf, type Labelled } from "./quotations/choices.ts";
import { fromFlagship } from "./quotations/flagship.ts";
import { fromFixtures, fromRows, type LabelledText } from "./quotations/labelled.ts";
import { type Reading, report } from "./quotations/report.ts";
import { fromUnseen } from "./quotations/unseen.ts";

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "string", default: "0" },
    predict: { type: "string", default: "" },
    test: { type: "string", default: "quotes2" },
    penalty: { type: "string", default: "6" },
    rounds: { type: "string", default: "300" },
    errors: { type: "string", default: "" },
    output: { type: "string", default: "src/locales/fr/quotations/weights.generated.ts" },
  },
});
/** What was written or labelled before anybody knew the rules counts most, and what shows a rare construction. */
const WEIGHTS: Record<string, number> = {
  quotes2: 3,
  entities: 3,
  third: 3,
  fourth: 3,
  fifth: 3,
  sixth: 3,
  seventh: 3,
  fixtures: 3,
  constructions: 9,
  flagship: 12,
};
/** A clue is learnt where so many passages show it. */
const SEEN = 6;
const PARTS = 3;
const AS_GIVEN = { name: [1, 0], reference: [1, 0], mention: [1, 0] } as const;
/** Sentences made to show a construction are surer than the press is. */
const MADE = new Set(["fixtures", "constructions", "flagship"]);

/** "unsaid, after the verb « baptiser »", "unsaid, naming [le]": a clue that names the words it saw. */
const NAMES_WORDS = /« |\[/;

const started = Date.now();
const texts: LabelledText[] = [
  ...files.flatMap(fromRows),
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh"].flatMap(fromUnseen),
  ...fromFixtures("tests/fixtures/quotations"),
  ...fromFlagship("corpus"),
];
const weightOf = ({ set }: LabelledText) => WEIGHTS[set] ?? 1;
const right = texts.map((text) => choicesOf(text, weightOf(text)));
// What stands before a passage is seldom read without a fault: each text is read again by a model that has not seen it.
const choices = texts.map((): Labelled[] => []);
for (let part = 0; part < PARTS; part++) {
  const model = decideBy(learn(without(right, part)));
  texts.forEach((text, at) => {
    if (at % PARTS === part) choices[at] = choicesOf(text, weightOf(text), model);
  });
}
const calibration = calibrate(unread());
console.error(`${texts.length} texts, ${choices.flat().length} passages, ${Date.now() - started} ms`);

const folds = Number(options.folds);
if (folds > 0) crossValidate();
else {
  const weights = learn(choices.flat(), calibration);
  writeFileSync(options.output, print(weights));
  console.error(`${Object.keys(weights.clues).length} clues, ${Date.now() - started} ms`);
}

/** All that stands in the other parts. */
function without(all: readonly (readonly Labelled[])[], part: number): Labelled[] {
  return all.filter((_, at) => at % PARTS !== part).flat();
}

/** The passages of whole articles, each with weights that were learnt without them. */
function unread(): Reading[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = learn(without(choices, part));
    const here = choices.filter((_, at) => at % PARTS === part).flat();
    return here.filter(({ set }) => !MADE.has(set)).map((choice) => ({ choice, weights }));
  }).flat();
}

function learn(seen: readonly Labelled[], calibration: SourceWeights["calibration"] = AS_GIVEN): SourceWeights {
  const train = (choices: readonly Choice[]) =>
    trainChoices(choices, Number(options.penalty), Number(options.rounds), SEEN);
  // Whose words they are is learnt with "unsaid" among the answers, by its looks; whether they are anybody's, by itself.
  const whose = train(seen.map(byLooks));
  const said = train(seen.map(judgement));
  return { calibration, clues: Object.fromEntries([...whose, ...said]) };
}

/** A choice in which no single word beside the passage tells that it is nobody's: too much would be told by it, and too little by the sources. */
function byLooks(choice: Labelled): Choice {
  const options = choice.options.map((option, at) =>
    choice.sources[at]?.kind === "unsaid"
      ? { ...option, clues: option.clues.filter((clue) => !NAMES_WORDS.test(clue)) }
      : option,
  );
  return { ...choice, options };
}

/** Are the words somebody's? The clues speak for that they are nobody's. */
function judgement({ sources, options, right, weight }: Labelled): Choice {
  const unsaid = sources.findIndex(({ kind }) => kind === "unsaid");
  const clues = options[unsaid]?.clues ?? [];
  const sides = [
    { group: 0, clues, reasons: [] },
    { group: 1, clues: [], reasons: [] },
  ];
  return { options: sides, right: [right.includes(unsaid) ? 0 : 1], weight };
}

/** Leaves out every so-manieth article of the test sets in turn. */
function crossValidate(): void {
  const tests = options.test.split(",");
  const [readings, lines]: [Reading[], string[]] = [[], []];
  const tested = texts
    .map(({ set }, at) => ({ set, at }))
    .filter(({ set }) => tests.includes(set))
    .map(({ at }) => at);
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(tested.filter((_, rank) => rank % folds === fold));
    const weights = learn(choices.filter((_, at) => !out.has(at)).flat(), calibration);
    for (const at of out) {
      for (const choice of choices[at] ?? []) readings.push({ choice, weights });
      const text = texts[at];
      if (options.predict && text) lines.push(JSON.stringify(predict(text, weights)));
    }
  }
  if (options.predict) writeFileSync(options.predict, `${lines.join("\n")}\n`);
  report(readings, options.errors !== "");
}

function predict({ id, text, published }: LabelledText, sources: SourceWeights) {
  const locale = { ...fr, quotations: { ...fr.quotations, sources } };
  const { quotations } = annotate(text, { published, zone: null }, locale);
  return {
    id,
    quotations: quotations.map(
      ({ start, end, exact, speaker, speakerNames, confidence, probability, reason, cue }) => ({
        ...{ start, end, exact, speaker, speakerName: speakerNames[0] ?? null, confidence, probability, reason, cue },
      }),
    ),
  };
}

function print({ calibration, clues }: SourceWeights): string {
  const told = Object.entries(clues)
    .map(([clue, weight]) => [clue, Number(weight.toFixed(2)) + 0] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.02);
  return `// Written by scripts/train/quotations.ts. What each clue says of who spoke: above 0 for the source, below 0 against it.
import type { SourceWeights } from "../../../annotate/quotations/weights.ts";

export const sources: SourceWeights = {
  calibration: ${JSON.stringify(calibration)},
  clues: {
${told.map(([clue, weight]) => `    ${JSON.stringify(clue)}: ${weight},`).join("\n")}
  },
};
`;
}
