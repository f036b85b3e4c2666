/** npm run evaluate: the engine's figures on labelled files (CONTRACT: evaluate). What is measured follows from the fields of the labels. */
import { readFileSync } from "node:fs";
import { annotate } from "../src/annotate/index.ts";
import { fr } from "../src/locales/fr/index.ts";
import type { Annotations } from "../src/model.ts";
import { readCommand } from "./command.ts";
import { evaluateActors } from "./evaluate/actors.ts";
import { evaluateQuotations } from "./evaluate/quotations.ts";
import type { TimeCase } from "./evaluate/timeCases.ts";
import {
  scoreArticleTimes,
  scoreTimeCases,
  scoreTimeDocuments,
  type TimeDocument,
  type TimedArticle,
} from "./evaluate/times.ts";

type Row = Record<string, unknown>;

const { files, values } = readCommand(
  `npm run evaluate -- GOLD.jsonl… [--errors]

Measures the engine on labelled JSON lines: "quotes" (quotations and speakers), "entities" (actors), "times", "timexes" and
"expected" (times). --errors lists what was counted wrong.`,
  { errors: { type: "boolean" } },
);
if (files.length === 0) {
  console.error("evaluate: expected a file of labelled JSON lines, found none. Write npm run evaluate -- GOLD.jsonl.");
  process.exit(1);
}

for (const file of files) {
  const rows: Row[] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const has = (field: string) => rows.some((row) => field in row);
  const read = memory();
  console.log(`${file}: ${rows.length} lines`);
  if (has("quotes"))
    report(
      "quotations",
      evaluateQuotations(rows, (article) => read(article).quotations),
    );
  if (has("entities"))
    report(
      "actors",
      evaluateActors(rows, (article) => read(article).actors),
    );
  if (has("times")) report("times", scoreArticleTimes(rows as unknown as TimedArticle[]));
  if (has("timexes")) report("times of documents", scoreTimeDocuments(rows as unknown as TimeDocument[]));
  if (has("expected")) report("times of cases", scoreTimeCases(rows as unknown as TimeCase[]));
}

/** Reads an article once, however many measures ask for it. */
function memory(): (article: { text: string; published: string | null }) => Annotations {
  const known = new Map<string, Annotations>();
  return ({ text, published }) => {
    const annotations = known.get(text) ?? annotate(text, { published, zone: null }, fr);
    known.set(text, annotations);
    return annotations;
  };
}

/** Prints figures, one a line, nested ones joined by a full stop: "spans.f1  0.985". */
function report(title: string, figures: object): void {
  console.log(`\n${title}`);
  for (const [name, value] of flatten(figures)) console.log(`  ${name.padEnd(28)} ${value}`);
  const lists = figures as { errors?: string[]; misses?: string[] };
  if (values.errors) for (const error of lists.errors ?? lists.misses ?? []) console.log(`    ${error}`);
}

function flatten(value: unknown, prefix = ""): [string, string][] {
  if (typeof value === "number") return [[prefix, Number.isInteger(value) ? String(value) : value.toFixed(3)]];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, prefix ? `${prefix}.${name}` : name));
}
