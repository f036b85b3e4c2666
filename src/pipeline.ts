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
import type { Dossier } from "./model.ts";
import { readCorpus } from "./read/index.ts";

/**
 * Reads the folder of a dossier and returns its model.
 *
 * @param baseUrl where the site will live, if the one who builds it knows better than dossier.yaml
 * @throws DossierError with every problem found, each with file and line.
 */
export function buildDossier(folder: string, baseUrl?: string): Dossier {
  const corpus = readCorpus(folder, fr.layout);
  if (baseUrl) corpus.dossier.value.baseUrl = baseUrl;
  const annotated = corpus.articles.map((article) => ({ article, annotations: annotate(article.text, article, fr) }));
  const relations = link(annotated, corpus, linking);
  return compose(relations, corpus);
}
