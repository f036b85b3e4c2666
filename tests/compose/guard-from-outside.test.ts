import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { files } from "../../src/publish/files.ts";
import { searchIndex } from "../../src/publish/search/bundle.ts";
import { makeCorpus } from "../support/corpus.ts";
import { EDGES, editorsWords, inOthers, RUN, shownOf, textsOf } from "../support/outside.ts";
import { pagesOfDossier } from "../support/pages.ts";

const ROOT = join(import.meta.dirname, "../..");
const FLAGSHIP = join(ROOT, "corpus");
/** A folder of articles that no editor has touched. */
const BARE = join(ROOT, "tests/fixtures/dossiers/cantine");
const NOTHING = "policies: { quotedShare: 0, proseShare: 0, excerpt: 0 }\n";

/** A copy of a folder under other policies than its own; null: its own, "": the defaults. */
function under(policies: string | null, from: string): { folder: string; dossier: Dossier } {
  const folder = makeCorpus({ "dossier.yaml": "" });
  for (const name of readdirSync(from).filter((name) => !name.endsWith(".json")))
    cpSync(join(from, name), join(folder, name), { recursive: true });
  const path = join(folder, "dossier.yaml");
  const others = readFileSync(path, "utf8").replace(/^policies:\n(?: .*\n)+/m, "");
  if (policies !== null) writeFileSync(path, others + policies);
  return { folder, dossier: buildDossier(folder) };
}

async function outputsOf(dossier: Dossier): Promise<Map<string, Uint8Array>> {
  const made = [...files.flatMap((produce) => [...produce(dossier)]), ...(await searchIndex(dossier))];
  return new Map([
    ...[...pagesOfDossier(dossier)].map(([path, text]) => [path, Buffer.from(text)] as const),
    ...made.map(({ path, content }) => [path, Buffer.from(content)] as const),
  ]);
}

/** Per article: how many of its letters the outputs show, but for those that the editor says himself. */
async function measured(policies: string | null, from = FLAGSHIP) {
  const { folder, dossier } = under(policies, from);
  const articles = new Map(dossier.sources.map(({ id, text }) => [id, text]));
  const shown = shownOf(articles, textsOf(await outputsOf(dossier)));
  const said = shownOf(articles, editorsWords(folder), RUN / 2);
  const called = shownOf(
    articles,
    dossier.sources.flatMap(({ title }) => title ?? []),
  );
  return dossier.sources.map((source) => {
    const letters = [...source.text];
    const own = letters.flatMap((_, at) => (shown.get(source.id)?.[at] && !said.get(source.id)?.[at] ? [at] : []));
    const elsewhere = inOthers(source.id, articles);
    return {
      source,
      policies: dossier.policies,
      /** Beyond what also stands in another article, and may be shown as that one's. */
      alone: own.filter((at) => !elsewhere[at]).length / letters.length,
      runs: runsOf(own.filter((at) => !called.get(source.id)?.[at])).map((run) =>
        run.map((at) => letters[at]).join(""),
      ),
    };
  });
}

/** Places next to one another, together. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const at of places) {
    const last = runs.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
}

describe("whoever takes the outputs apart finds no more of an article than is granted", () => {
  test.each([
    ["the flagship, nor in what its older editions hold", FLAGSHIP],
    ["a folder without an editor", BARE],
  ])("with nothing granted, its headline alone: not in pages, feeds, data, search of %s", async (_, from) => {
    for (const { source, runs } of await measured(NOTHING, from)) {
      const words = runs.filter((run) => run.replace(/\s/g, "").length >= RUN);
      expect(words, source.id).toEqual([]);
      expect(source.quotedShare + source.proseShare, source.id).toBe(0);
    }
  });

  test.each([
    ["the flagship's own policies", null, FLAGSHIP],
    ["the default policies", "", FLAGSHIP],
    [
      "policies lowered after the editions were recorded",
      "policies: { quotedShare: 0.1, proseShare: 0.05 }\n",
      FLAGSHIP,
    ],
    ["no editor and no policies", null, BARE],
  ])("with %s, no more than the sum that is stated", async (_, policies, from) => {
    for (const { source, policies: granted, alone } of await measured(policies, from)) {
      expect(source.quotedShare, source.id).toBeLessThanOrEqual(granted.quotedShare);
      expect(source.proseShare, source.id).toBeLessThanOrEqual(granted.proseShare);
      expect(source.quotedShare + source.proseShare, source.id).toBeLessThanOrEqual(granted.shownShare + 0.0001);
      expect(alone, source.id).toBeLessThanOrEqual(source.shownShare + EDGES);
    }
  });
});
