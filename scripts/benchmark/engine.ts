import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as chrono from "chrono-node/fr";
import { annotate } from "../../src/annotate/index.ts";
import { link } from "../../src/link/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { AnnotatedArticle } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";
import type { Corpus } from "../../src/read/index.ts";
import { dossierSchema } from "../../src/read/schema.ts";
import { COMPILED_LATE } from "../compiled-late.ts";

setFlagsFromString("--expose-gc");
for (const flag of COMPILED_LATE) setFlagsFromString(flag);
/** Clears what the last measurement left behind, so that none pays for another. */
const collectGarbage = runInNewContext("gc") as () => void;

/** Seconds below which a measurement is noise. */
const LEAST = 0.1;
const REFERENCE = { published: "2021-01-11", zone: "Europe/Paris" };

const engine = (list: readonly string[]) => {
  for (const text of list) annotate(text, REFERENCE, fr);
};

/** The engine against a bare Intl.Segmenter pass and chrono-node's French parser over the same texts, in turns. */
export function benchmarkEngine(given: readonly string[], megabytes: number): void {
  const texts = assemble(given, megabytes * 1e6);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${given.length} texts, ${(bytes / 1e6).toFixed(1)} MB of them, Node ${process.version}`);
  const warmUp = texts.slice(0, 40);
  engine(warmUp);
  segment(warmUp);

  const memory = process.memoryUsage().heapUsed;
  const at = new Date(Date.UTC(2021, 0, 11));
  // In turns and in processor time, each piece read once by each: other work of the machine and the heap weigh on all
  // alike.
  const spent = { segmenter: 0, engine: 0, chrono: 0 };
  for (const [index, text] of texts.entries()) {
    spent.segmenter += used(() => segment([text]));
    spent.engine += used(() => engine([text]));
    if (index % 10 === 0) spent.chrono += used(() => void chrono.parse(text, at)) * 10;
  }
  row("Intl.Segmenter, sentences and words", spent.segmenter, spent.segmenter);
  row("the engine", spent.engine, spent.segmenter);
  row("chrono-node, French (every tenth, times ten)", spent.chrono, spent.segmenter);
  console.log(`heap grown by ${((process.memoryUsage().heapUsed - memory) / 1e6).toFixed(0)} MB`);
}

/** What twice the text costs, of press text and of text made to be slow. */
export function benchmarkDoubling(texts: readonly string[]): void {
  console.log("\ndoubling one text (processor time of the double / of the single, the median of seven)");
  const plain = texts.join("\n\n").slice(0, 400_000);
  for (const [name, single] of [["press text", plain], ...hostile(400_000)] as const) {
    // Made once: V8 joins the halves of a string when it is first read.
    const double = single + single;
    const { once, ratio } = inTurns(
      () => engine([single]),
      () => engine([double]),
    );
    console.log(
      `  ${name.padEnd(34)} ${ratio.toFixed(2)}   (${(once * 1000).toFixed(0)} ms for ${(single.length / 1e6).toFixed(1)} M characters)`,
    );
  }
}

/** What linking twice as many articles costs. */
export function benchmarkLinking(texts: readonly string[]): void {
  const articles = mixed(2000, texts);
  const [half, whole] = [articles.slice(0, 1000), articles];
  linked(half);
  // In turns, so that other work of the machine falls on both alike.
  const rounds = [1, 2, 3].map(() => [half, whole].map((list) => processorSeconds(() => linked(list))));
  const [one = 0, two = 0] = [0, 1].map((at) => Math.min(...rounds.map((times) => times[at] ?? 0)));
  console.log(
    `\nlinking 2,000 articles / 1,000: ${(two / one).toFixed(2)}   (${two.toFixed(2)} s, ${one.toFixed(2)} s; best of three)`,
  );
}

/** As many articles, each of five paragraphs of the texts, of days of one month: every paragraph stands in several. */
function mixed(count: number, texts: readonly string[]): AnnotatedArticle[] {
  const paragraphs = [...new Set(texts)].flatMap((text) => text.split(/\n\s*\n/)).filter((part) => part.length > 150);
  // A step that shares no divisor with the count goes through all, in an order that repeats no neighbourhood.
  const at = (n: number) => paragraphs[(n * 7919 + Math.floor(n / paragraphs.length) * 31) % paragraphs.length] ?? "";
  return Array.from({ length: count }, (_, n): AnnotatedArticle => {
    const text = [0, 1, 2, 3, 4].map((part) => at(n * 5 + part)).join("\n\n");
    const head = `---\npublished: 2018-12-${String(1 + (n % 28)).padStart(2, "0")}\n---\n`;
    const result = readArticle(`a${n}`, `articles/a${n}.md`, `a${n}.md`, head + text, fr.layout);
    if (!("article" in result)) throw new Error(result.problems.map(({ message }) => message).join("\n"));
    return { article: result.article, annotations: annotate(result.article.text, result.article, fr) };
  });
}

function linked(list: readonly AnnotatedArticle[]): void {
  const none = { file: "", exists: false, lineOf: () => 0 };
  const corpus: Corpus = {
    articles: list.map(({ article }) => article),
    dossier: { ...none, value: dossierSchema.parse({}) },
    overrides: { ...none, value: [] },
    explainers: {},
    history: [],
  };
  link(list, corpus, linking);
}

/** Repeats the texts, each time as a text of its own, until there are enough bytes. */
function assemble(list: readonly string[], enough: number): string[] {
  const all: string[] = [];
  for (let sum = 0, at = 0; sum < enough && list.length > 0; at++) {
    const text = list[at % list.length] ?? "";
    all.push(text);
    sum += Buffer.byteLength(text);
  }
  return all;
}

function segment(list: readonly string[]): number {
  const sentences = new Intl.Segmenter("fr", { granularity: "sentence" });
  const words = new Intl.Segmenter("fr", { granularity: "word" });
  let count = 0;
  for (const text of list) {
    for (const _ of sentences.segment(text)) count++;
    for (const _ of words.segment(text)) count++;
  }
  return count;
}

/** Text made to be slow: each the worst case of some careless rule. */
function hostile(length: number): [string, string][] {
  const fill = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return [
    ["opening guillemets", fill("«")],
    ["straight quotation marks", fill('"')],
    ["capitalised words", fill("Le Grand ")],
    ["digits", fill("1")],
    ["dates without end", fill("le 8 janvier ")],
    ["one line, no full stop", fill("il a dit que la ministre, ")],
    ["quotations without end", fill("« oui », a-t-il dit, ")],
    ["elisions", fill("l'")],
    ["white space", fill(" ")],
    ["short paragraphs without a mark", fill("Rien de nouveau à dire ici.\n\n")],
    ["quotations and nothing else", fill("« a » ")],
    ["quotations left open", fill("« Oui, je le veux\n\n")],
    ["one office again and again", fill("Le maire, Luc Roy, dit « oui », dit le maire. ")],
    ["one word of many hyphens", fill("Saint-")],
  ];
}

/**
 * Processor seconds of the first task, and what the second takes of it: the median of seven rounds in each of which
 * they follow each
 * other, so that a heap that grows meanwhile weighs on both. Quick tasks are repeated until the clock can tell.
 */
function inTurns(first: () => void, second: () => void): { once: number; ratio: number } {
  second();
  let times = 1;
  while (processorSeconds(() => repeat(first, times)) < LEAST && times < 1024) times *= 4;
  const measured = (task: () => void) => processorSeconds(() => repeat(task, times)) / times;
  const rounds = Array.from({ length: 7 }, () => ({ once: measured(first), twice: measured(second) }));
  const median = (list: number[]) => list.sort((a, b) => a - b)[3] ?? 0;
  return {
    once: median(rounds.map(({ once }) => once)),
    ratio: median(rounds.map(({ once, twice }) => twice / once)),
  };
}

function processorSeconds(task: () => void): number {
  collectGarbage();
  return used(task);
}

/** What this process used of the processor, whatever else the machine does; the garbage collector's threads count too. */
function used(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function repeat(task: () => void, times: number): void {
  for (let time = 0; time < times; time++) task();
}

function row(name: string, time: number, floor: number): void {
  console.log(`  ${name.padEnd(42)} ${time.toFixed(2)} s   × ${(time / floor).toFixed(2)}`);
}
