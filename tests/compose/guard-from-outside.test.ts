import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { files } from "../../src/publish/files.ts";
import { searchIndex } from "../../src/publish/search/bundle.ts";
import { makeCorpus } from "../support/corpus.ts";
import { editorsWords, inOthers, RUN, shownOf, textsOf } from "../support/outside.ts";
import { pagesOfDossier } from "../support/pages.ts";

const FLAGSHIP = join(import.meta.dirname, "../../corpus");
const POLICIES = /^policies:\n(?: .*\n)+/m;

/** The flagship with other policies than those under which its editions were recorded; null: its own, "": the defaults. */
function flagship(policies: string | null): { folder: string; dossier: Dossier } {
  const folder = makeCorpus({});
  cpSync(FLAGSHIP, folder, { recursive: true });
  const yaml = readFileSync(join(folder, "dossier.yaml"), "utf8");
  expect(yaml).toMatch(POLICIES);
  if (policies !== null) writeFileSync(join(folder, "dossier.yaml"), yaml.replace(POLICIES, policies));
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
async function measured(policies: string | null) {
  const { folder, dossier } = flagship(policies);
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
      share: own.length / letters.length,
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
  test("with nothing granted, its headline alone: not in pages, feeds, data, search, nor in what older editions hold", async () => {
    for (const { source, runs } of await measured("policies: { quotedShare: 0, proseShare: 0, excerpt: 0 }\n")) {
      expect(
        runs.filter((run) => run.replace(/\s/g, "").length >= RUN),
        source.id,
      ).toEqual([]);
      expect(source.quotedShare + source.proseShare, source.id).toBe(0);
    }
  });

  test.each([
    ["the flagship's own policies", null],
    ["the default policies", ""],
    ["policies lowered after the editions were recorded", "policies: { quotedShare: 0.1, proseShare: 0.05 }\n"],
  ])("with %s, no more than the sum that is stated", async (_, policies) => {
    for (const { source, policies: granted, alone } of await measured(policies)) {
      expect(source.quotedShare, source.id).toBeLessThanOrEqual(granted.quotedShare);
      expect(source.proseShare, source.id).toBeLessThanOrEqual(granted.proseShare);
      expect(source.quotedShare + source.proseShare, source.id).toBeLessThanOrEqual(granted.shownShare + 0.0001);
      expect(alone, source.id).toBeLessThanOrEqual(source.shownShare + 0.001);
    }
  });
});
