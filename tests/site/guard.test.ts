import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { EDGES, editorsWords, inOthers, RUN, shownOf, textsOf } from "../support/outside.ts";
import { articleText, filesOf, rows } from "../support/site.ts";

const CORPUS = join(import.meta.dirname, "../../corpus");

test("all files of the site, the archive's too, show no more of an article than its page and data state", () => {
  const site = inject("site");
  const stated = rows<{ file: string; shownShare: number }>(site, "articles");
  const texts = new Map(stated.map(({ id, file }) => [id, articleText(CORPUS, file).join("")]));
  const files = new Map(filesOf(site).map((path) => [path, readFileSync(join(site, path))]));
  expect([...files.keys()]).toContain("dossier.zip");
  const shown = shownOf(texts, textsOf(files));
  const said = shownOf(texts, editorsWords(CORPUS), RUN / 2);
  for (const { id, shownShare } of stated) {
    const elsewhere = inOthers(id, texts);
    const own = [...(shown.get(id) ?? [])].filter((one, at) => one && !said.get(id)?.[at] && !elsewhere[at]);
    expect(own.length, id).toBeGreaterThan(0);
    expect(own.length / (shown.get(id)?.length ?? 1), id).toBeLessThanOrEqual(shownShare + EDGES);
    const percent = new Intl.NumberFormat("en", { style: "percent" }).format(shownShare);
    expect(readFileSync(join(site, `sources/${id}.html`), "utf8")).toContain(
      `${percent} of the article, its headline included`,
    );
  }
});
