import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../src/annotate/index.ts";
import { type Doubt, findDoubts, type Progress } from "../../src/compose/doubts/index.ts";
import { compose } from "../../src/compose/index.ts";
import { link } from "../../src/link/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { Annotations, Article, Dossier } from "../../src/model.ts";
import { readCorpus } from "../../src/read/index.ts";
import type { Texts } from "./passage.ts";

export interface Review {
  dossier: Dossier;
  doubts: Doubt[];
  progress: Progress;
  texts: Texts;
}

/**
 * Gives back what reads a dossier's folder and tells what is doubted in it. An article is annotated once, and again only where its text or date has changed: each
 * answer at the desk costs no more than linking.
 */
export function reviewer(corpus: string): () => Review {
  const known = new Map<string, Annotations>();
  const annotateOnce = (article: Article): Annotations => {
    const key = JSON.stringify(article);
    const annotations = known.get(key) ?? annotate(article.text, article, fr);
    known.set(key, annotations);
    return annotations;
  };
  return () => {
    const folder = readCorpus(corpus, fr.layout);
    const annotated = folder.articles.map((article) => ({ article, annotations: annotateOnce(article) }));
    const dossier = compose(link(annotated, folder, linking), folder);
    const sources = new Map(dossier.sources.map((source) => [source.id, source]));
    const heads = new Map(dossier.sources.map(({ id, file, text }) => [id, linesOf(corpus, file) - lines(text)]));
    return { dossier, ...findDoubts(dossier, folder.dossier.value), texts: { sources, heads } };
  };
}

const lines = (text: string) => text.split("\n").length;
const linesOf = (corpus: string, file: string) => lines(readFileSync(join(corpus, file), "utf8"));
