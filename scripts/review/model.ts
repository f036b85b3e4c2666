import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Doubt, findDoubts, type Progress } from "../../src/compose/doubts/index.ts";
import { compose } from "../../src/compose/index.ts";
import { link } from "../../src/link/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { Annotations, Dossier } from "../../src/model.ts";
import { annotateAll, keepRelations } from "../../src/pipeline.ts";
import { readCorpus } from "../../src/read/index.ts";
import { type KeepAnnotations, keptIn } from "../../src/read/kept/annotations.ts";
import type { Texts } from "./passage.ts";

export interface Review {
  dossier: Dossier;
  doubts: Doubt[];
  progress: Progress;
  texts: Texts;
}

/**
 * Gives back what reads a dossier's folder and tells what is doubted in it. An article is annotated once, and again only where its text or date has changed; what was
 * linked is linked again only where it is no longer the same.
 *
 * @param cache a folder where annotations are kept from one time to the next; null: in memory alone
 */
export function reviewer(corpus: string, cache: string | null = null): () => Review {
  const keep = cache === null ? keptInMemory() : keptIn(cache);
  const relate = keepRelations();
  return () => {
    const folder = readCorpus(corpus, fr.layout);
    const annotated = annotateAll(folder.articles, { keep });
    const dossier = compose(
      relate(folder, () => link(annotated, folder, linking)),
      folder,
    );
    const sources = new Map(dossier.sources.map((source) => [source.id, source]));
    const heads = new Map(dossier.sources.map(({ id, file, text }) => [id, linesOf(corpus, file) - lines(text)]));
    return { dossier, ...findDoubts(dossier, folder.dossier.value), texts: { sources, heads } };
  };
}

function keptInMemory(): KeepAnnotations {
  const known = new Map<string, Annotations>();
  return (article, find) => {
    const key = JSON.stringify(article);
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
}

const lines = (text: string) => text.split("\n").length;
const linesOf = (corpus: string, file: string) => lines(readFileSync(join(corpus, file), "utf8"));
