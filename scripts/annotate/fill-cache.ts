import { accessSync, constants, mkdirSync } from "node:fs";
import { fr } from "../../src/locales/fr/index.ts";
import { annotateAll } from "../../src/pipeline.ts";
import { readCorpus } from "../../src/read/index.ts";
import { keptIn } from "../../src/read/kept/annotations.ts";
import { DossierError } from "../../src/read/problem.ts";
import { openProgress } from "../site/progress.ts";

/** Reads a part of a dossier's articles and keeps what the engine finds in them, for a build that is given the same folder. */
export function fillCache(corpus: string, { cache, shard }: Readonly<Record<string, unknown>>): void {
  if (typeof cache !== "string") throw wrong("--cache", "the folder to fill", "none", "Name it: --cache DIR");
  const [part, parts] = partOf(shard);
  if (!isWritable(cache)) throw wrong("--cache", "a folder that may be written", cache, "Name another: --cache DIR");
  // Which lines are a page's furniture is told by all articles together: each part reads them all, and annotates its own.
  const articles = readCorpus(corpus, fr.layout).articles.filter((_, at) => at % parts === part - 1);
  const progress = openProgress();
  annotateAll(articles, { keep: keptIn(cache), tell: (stage, done, of) => progress.show({ stage, done, of }) });
  progress.close();
  console.log(
    `${cache}: holds what is found in ${articles.length} articles${parts > 1 ? `, part ${part} of ${parts}` : ""}`,
  );
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** "3/16" → [3, 16]. */
function partOf(shard: unknown): [part: number, parts: number] {
  if (shard === undefined) return [1, 1];
  const [, part = 0, parts = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(String(shard)) ?? []).map(Number);
  if (part < 1 || part > parts) throw wrong("--shard", "a part such as 3/16", `"${shard}"`, "Count parts from 1");
  return [part, parts];
}

const wrong = (file: string, expected: string, found: string, mend: string) =>
  new DossierError([{ file, line: null, message: `expected ${expected}, found ${found}. ${mend}.` }]);
