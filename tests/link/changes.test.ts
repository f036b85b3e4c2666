import { expect, test } from "vitest";
import { articleText } from "../../scripts/benchmark/articles.ts";
import { keepReadings } from "../../src/link/readings.ts";
import type { Annotations } from "../../src/model.ts";
import { buildDossier, keepRelations } from "../../src/pipeline.ts";
import type { KeepAnnotations } from "../../src/read/kept/annotations.ts";
import { keepArticles } from "../../src/read/kept/articles.ts";
import { makeCorpus } from "../support/corpus.ts";

/** As a preview keeps them: the same objects for the same words. */
function keepInMemory(): KeepAnnotations {
  const kept = new Map<string, Annotations>();
  return (article, find) => {
    const key = JSON.stringify([article.text, article.published, article.zone, article.furniture]);
    const found = kept.get(key) ?? find();
    kept.set(key, found);
    return found;
  };
}

const page = (day: number, words: string) =>
  `---\npublisher: Le Journal ${day % 3}\npublished: 2021-01-${10 + day}\n---\n${words}\n`;

/** Two articles of one story, one of another, and so on: they share words, actors and days; so many that one more or less is few. */
const first = Object.fromEntries(
  [0, 1, 2, 3, 5, 6, 7, 10, 11, 15, 16, 20].map((n) => [`articles/a${n}.md`, page(n % 4, articleText(n))] as const),
);

const agency =
  "La préfète a fermé lundi le port de commerce après la découverte de trois fissures dans le quai du nord.";

const changes: readonly ((texts: Record<string, string>) => Record<string, string>)[] = [
  (texts) => ({ ...texts, "articles/b.md": page(2, `${agency} « Nous verrons », a dit Anne Delmas, la préfète.`) }),
  (texts) => ({ ...texts, "articles/c.md": page(3, `${agency} « Nous le verrons bien », a dit Mme Delmas mardi.`) }),
  (texts) => ({
    ...texts,
    "articles/c.md": page(3, `${agency.replace("trois", "quatre")} Anne Delmas a démissionné.`),
  }),
  ({ "articles/a5.md": _gone, ...texts }) => texts,
  (texts) => ({ ...texts, "dossier.yaml": "actors:\n  - id: anne-delmas\n    name: Anne-Marie Delmas\n" }),
  ({ "articles/b.md": _gone, ...texts }) => texts,
  (texts) => ({ ...texts, "articles/a0.md": first["articles/a5.md"] ?? "" }),
  // The very words of another, as a second file of one article has them.
  (texts) => ({ ...texts, "articles/d.md": texts["articles/a1.md"] ?? "" }),
  (texts) => ({ ...texts, "articles/a1.md": `${texts["articles/a1.md"]}\n${agency}\n` }),
  // The first of all, and the one that came out last: what is kept is found by the others.
  (texts) => ({ ...texts, "articles/a0.md": `${texts["articles/a0.md"]}\nAnne Delmas a été arrêtée lundi.\n` }),
  (texts) => ({ ...texts, "articles/a7.md": `${texts["articles/a7.md"]}\nPaul Morel a été arrêté mardi.\n` }),
  (texts) => ({ ...texts, "articles/a7.md": (texts["articles/a7.md"] ?? "").replace("2021-01-13", "2021-01-20") }),
  () => first,
];

test("after any change, what was kept gives the same dossier as none of it", { timeout: 120_000 }, () => {
  const kept = {
    keep: keepInMemory(),
    read: keepArticles(),
    readings: keepReadings(),
    relate: keepRelations(),
  };
  let texts = first;
  for (const change of [(texts: Record<string, string>) => texts, ...changes]) {
    texts = change(texts);
    const folder = makeCorpus(texts);
    // What the engine finds is not asked here: it is found once, and the other is given a copy, by which nothing is known again.
    const anew = buildDossier(folder, { keep: (article, find) => structuredClone(kept.keep(article, find)) });
    expect(JSON.stringify(buildDossier(folder, kept))).toBe(JSON.stringify(anew));
  }
});
