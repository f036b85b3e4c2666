/**
 * The way of the data:
 *
 *   read      corpus folder      → articles       files become text
 *   annotate  one article        → spans          blocks, quotations, speakers, times, actors
 *   link      all articles       → relations      actors, utterances, events, overlaps, divergences
 *   compose   relations + editor → dossier        the one model that all outputs share
 *   publish   dossier            → site           pages, feeds, data, search (src/index.ts hands it to Eleventy)
 */
import { annotate } from "./annotate/index.ts";
import { compose } from "./compose/index.ts";
import { link } from "./link/index.ts";
import { fr } from "./locales/fr/index.ts";
import { linking } from "./locales/fr/linking/index.ts";
import type { AnnotatedArticle, Article, Dossier } from "./model.ts";
import { readCorpus } from "./read/index.ts";
import type { KeepAnnotations } from "./read/kept/annotations.ts";

/** How a dossier is to be built. */
export interface BuildOptions {
  /** Where the site will live, if the one who builds it knows better than dossier.yaml. */
  baseUrl?: string | undefined;
  /** Where annotations are kept from one build to the next, or come from another machine. */
  keep?: KeepAnnotations | undefined;
  /** Told how far a stage has come. */
  tell?: Progress | undefined;
}

/** Of how many articles or pages a stage has done how many. */
export type Progress = (stage: "annotate" | "link" | "publish", done: number, of: number) => void;

/**
 * Reads the folder of a dossier and returns its model.
 * @throws DossierError with every problem found, each with file and line.
 */
export function buildDossier(folder: string, { baseUrl, keep, tell }: BuildOptions = {}): Dossier {
  const corpus = readCorpus(folder, fr.layout);
  if (baseUrl) corpus.dossier.value.baseUrl = baseUrl;
  const annotated = annotateAll(corpus.articles, { keep, tell });
  tell?.("link", 0, corpus.articles.length);
  const relations = link(annotated, corpus, linking);
  return compose(relations, corpus);
}

/** Each article with what the engine finds in it, or found in it before. */
export function annotateAll(articles: readonly Article[], { keep, tell }: BuildOptions): AnnotatedArticle[] {
  return articles.map((article, at) => {
    const find = () => annotate(article.text, article, fr);
    const annotations = keep ? keep(article, find) : find();
    tell?.("annotate", at + 1, articles.length);
    return { article, annotations };
  });
}
