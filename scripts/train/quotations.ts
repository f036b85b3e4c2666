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
import { fr } from "../../src/locales/fr/index.ts";
import { softmax, trainChoices } from "./conditional.ts";
import { choicesOf, type Labelled } from "./quotations/choices.ts";
import { fromFlagship } from "./quotations/flagship.ts";
import { fromFixtures, fromRows, type LabelledText } from "./quotations/labelled.ts";
import { fromUnseen } from "./quotations/unseen.ts";

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "string", default: "0" },
    predict: { type: "string", default: "" },
    test: { type: "string", default: "quotes2" },
    penalty: { type: "string", default: "2" },
    rounds: { type: "string", default: "150" },
    errors: { type: "string", default: "" },
    spread: { type: "string", default: "0.9" },
    output: { type: "string", default: "src/locales/fr/quotations/weights.generated.ts" },
  },
});
const WEIGHTS: Record<string, number> = {
  quotes2: 4,
  quotes: 1,
  first: 0.5,
  second: 0.5,
  third: 1,
  fixtures: 2,
  constructions: 4,
  flagship: 4,
};
/** A clue is learnt where so many passages show it. */
const SEEN = 3;
const PARTS = 3;
/** As --folds shows it: the middle is surer than it says, the top less. */
const CALIBRATION = [
  [0.5, 0.5],
  [0.7, 0.76],
  [0.9, 0.87],
  [0.95, 0.9],
  [0.97, 0.93],
  [0.985, 0.965],
  [1, 1],
] as const;

const started = Date.now();
const texts: LabelledText[] = [
  ...files.flatMap(fromRows),
  ...["first", "second", "third"].flatMap(fromUnseen),
  ...fromFixtures("tests/fixtures/quotations"),
  ...fromFlagship("corpus"),
];
const weightOf = ({ set }: LabelledText) => WEIGHTS[set] ?? 1;
const right = texts.map((text) => choicesOf(text, weightOf(text)));
// What stands before a passage is seldom read without a fault: each text is read again by a model that has not seen it.
const choices = texts.map((): Labelled[] => []);
for (let part = 0; part < PARTS; part++) {
  const model = decideBy({
    spread: Number(options.spread),
    calibration: CALIBRATION,
    clues: Object.fromEntries(learn(right.filter((_, at) => at % PARTS !== part).flat())),
  });
  texts.forEach((text, at) => {
    if (at % PARTS === part) choices[at] = choicesOf(text, weightOf(text), model);
  });
}
console.error(`${texts.length} texts, ${choices.flat().length} passages, ${Date.now() - started} ms`);

const folds = Number(options.folds);
if (folds > 0) crossValidate();
else {
  const weights = learn(choices.flat());
  writeFileSync(options.output, print(weights));
  console.error(`${weights.size} clues, ${Date.now() - started} ms`);
}

function learn(seen: readonly Labelled[]): Map<string, number> {
  return trainChoices(seen, Number(options.penalty), Number(options.rounds), SEEN);
}

/** Leaves out every so-manieth article of the test sets in turn. */
function crossValidate(): void {
  const tests = options.test.split(",");
  const [answers, lines]: [Answer[], string[]] = [[], []];
  const tested = texts
    .map(({ set }, at) => ({ set, at }))
    .filter(({ set }) => tests.includes(set))
    .map(({ at }) => at);
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(tested.filter((_, rank) => rank % folds === fold));
    const weights = learn(choices.filter((_, at) => !out.has(at)).flat());
    for (const at of out) {
      for (const choice of choices[at] ?? []) answers.push(answer(choice, weights));
      const text = texts[at];
      if (options.predict && text) lines.push(JSON.stringify(predict(text, weights)));
    }
  }
  if (options.predict) writeFileSync(options.predict, `${lines.join("\n")}\n`);
  report(answers);
}

interface Answer {
  choice: Labelled;
  sums: number[];
}

function answer(choice: Labelled, weights: ReadonlyMap<string, number>): Answer {
  return {
    choice,
    sums: choice.options.map((clues) => clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), 0)),
  };
}

function predict({ id, text, published }: LabelledText, weights: ReadonlyMap<string, number>) {
  const locale = {
    ...fr,
    quotations: {
      ...fr.quotations,
      sources: { spread: Number(options.spread), calibration: CALIBRATION, clues: Object.fromEntries(weights) },
    },
  };
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

/** How sure the winner is among those who may have spoken, and whether it is right. */
function judged({ choice, sums }: Answer, spread: number): { p: number; right: boolean; key: string } {
  const p = softmax(sums.map((sum) => sum * spread));
  const byKey = new Map<string, number>();
  choice.keys.forEach((key, at) => {
    if (key !== "unsaid") byKey.set(key, (byKey.get(key) ?? 0) + (p[at] ?? 0));
  });
  const said = 1 - (p[choice.unsaid] ?? 0);
  const [key, mass] = [...byKey].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return { p: mass / said, right: choice.right.some((at) => choice.keys[at] === key), key };
}

function report(answers: readonly Answer[]): void {
  const speech = answers.filter(({ choice }) => !choice.right.includes(choice.unsaid));
  for (const spread of [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2]) {
    const loss = speech.reduce((sum, one) => {
      const p = softmax(one.sums.map((value) => value * spread));
      const mass = one.choice.right.reduce((all, at) => all + (p[at] ?? 0), 0);
      return sum - Math.log(Math.max(mass, 1e-9));
    }, 0);
    console.log(`spread ${spread}: loss ${(loss / speech.length).toFixed(4)}`);
  }
  const spread = Number(options.spread);
  const bins = [0, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01];
  const all = speech.map((one) => ({ one, ...judged(one, spread) }));
  for (let at = 0; at + 1 < bins.length; at++) {
    const here = all.filter(({ p }) => p >= (bins[at] ?? 0) && p < (bins[at + 1] ?? 2));
    console.log(`p ${bins[at]}: ${here.filter(({ right }) => right).length} of ${here.length}`);
  }
  console.log(`choice right ${all.filter(({ right }) => right).length} of ${all.length}`);
  const saids = answers.map((one) => {
    const p = softmax(one.sums.map((value) => value * spread));
    return { said: 1 - (p[one.choice.unsaid] ?? 0), label: !one.choice.right.includes(one.choice.unsaid), one };
  });
  const wrong = saids.filter(({ said, label }) => said >= 0.5 !== label);
  console.log(`said: ${wrong.length} wrong of ${saids.length}`);
  if (options.errors) {
    for (const { said, label, one } of wrong)
      console.log(
        `${label ? "MISSED" : "NOT SAID"} ${said.toFixed(2)} ${one.choice.id} « ${one.choice.words.slice(0, 90)} »`,
      );
    for (const { one, p } of all) {
      if (p >= 0.6) continue;
      const q = softmax(one.sums.map((sum) => sum * spread));
      const by = new Map<string, number>();
      for (const [at, name] of one.choice.keys.entries()) by.set(name, (by.get(name) ?? 0) + (q[at] ?? 0));
      const told = [...by]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 4)
        .map(([name, mass]) => `${mass.toFixed(2)} ${name}`);
      console.log(
        `LOW ${p.toFixed(2)} ${one.choice.id} « ${one.choice.words.slice(0, 60)} » ${told.join("; ")} right ${[...new Set(one.choice.right.map((at) => one.choice.keys[at]))].join(" | ")}`,
      );
    }
    for (const { one, p, right, key } of all)
      if (!right)
        console.log(
          `WRONG ${p.toFixed(2)} ${one.choice.id} « ${one.choice.words.slice(0, 70)} » got ${key}, right ${[...new Set(one.choice.right.map((at) => one.choice.keys[at]))].join(" | ")}`,
        );
  }
}

function print(weights: ReadonlyMap<string, number>): string {
  const told = [...weights]
    .map(([clue, weight]) => [clue, Number(weight.toFixed(2)) + 0] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.02);
  return `// Written by scripts/train/quotations.ts. What each clue says of who spoke: above 0 for the source, below 0 against it.
import type { SourceWeights } from "../../../annotate/quotations/choice.ts";

export const sources: SourceWeights = {
  spread: ${options.spread},
  calibration: ${JSON.stringify(CALIBRATION)},
  clues: {
${told.map(([clue, weight]) => `    ${JSON.stringify(clue)}: ${weight},`).join("\n")}
  },
};
`;
}
