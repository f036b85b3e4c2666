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
import { link, type Relations } from "./link/index.ts";
import { keepReadings, type WithReadings } from "./link/readings.ts";
import { fr } from "./locales/fr/index.ts";
import { linking } from "./locales/fr/linking/index.ts";
import type { AnnotatedArticle, Article, Dossier } from "./model.ts";
import { type Corpus, readWhatStands } from "./read/index.ts";
import { type KeepAnnotations, keptIn } from "./read/kept/annotations.ts";
import { hashOfArticle } from "./read/kept/article-hash.ts";
import { keepArticles, type ReadArticle, type WithArticles } from "./read/kept/articles.ts";
import { keptAs } from "./read/kept/engine.ts";
import { type KeptValue, keptValue } from "./read/kept/value.ts";
import { DossierError } from "./read/problem.ts";

/** How a dossier is to be built. */
export interface BuildOptions {
  /** Where the site will live, if the one who builds it knows better than dossier.yaml. */
  baseUrl?: string | undefined;
  /** Gives articles as they were read before, where their files are the same; every build reads anew where it is left out. */
  read?: WithArticles | undefined;
  /** Where annotations are kept from one build to the next, or come from another machine. */
  keep?: KeepAnnotations | undefined;
  /** Gives what linking read of each article before; every build reads anew where it is left out. */
  readings?: WithReadings | undefined;
  /** Gives what was linked before of the same, or links it; every build links anew where it is left out. */
  relate?: KeepRelations | undefined;
  /** Told all that was read, before anything is made of it. */
  seen?: ((corpus: Corpus) => void) | undefined;
  /** Told how far a stage has come. */
  tell?: Progress | undefined;
}

/** Of how many articles or pages a stage has done how many. */
export type Progress = (stage: "annotate" | "link" | "publish", done: number, of: number) => void;

/**
 * Reads the folder of a dossier and returns its model.
 * @throws DossierError with every problem found, each with file and line.
 */
export function buildDossier(
  folder: string,
  { baseUrl, read, keep, readings, relate, seen, tell }: BuildOptions = {},
): Dossier {
  const readAll = (article?: ReadArticle) => readWhatStands(folder, fr.layout, article);
  const { corpus, problems } = read ? read(readAll) : readAll();
  if (!corpus) throw new DossierError(problems);
  if (baseUrl) corpus.dossier.value.baseUrl = baseUrl;
  seen?.(corpus);
  const linkAll = () => {
    const annotated = annotateAll(corpus.articles, { keep, tell });
    tell?.("link", 0, corpus.articles.length);
    return readings ? readings((once) => link(annotated, corpus, linking, once)) : link(annotated, corpus, linking);
  };
  const relations = relate ? relate(corpus, linkAll) : linkAll();
  return compose(relations, corpus, problems);
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

type KeepRelations = (corpus: Corpus, link: () => Relations) => Relations;

/** What is kept of relations: not the articles, which are kept each by itself, and would be most of it. */
type KeptRelations = Omit<Relations, "articles">;

/**
 * For a dossier that is read again and again: articles are linked anew where one of them, an override or what dossier.yaml says of
 * them has changed, and not for the explainer, a title or an edition.
 * @param before what an earlier process linked
 * @param keep where it left what it found in each article
 */
export function keepRelations(before?: KeptValue<KeptRelations>, keep?: KeepAnnotations): KeepRelations {
  let last: { of: string; relations: Relations } | null = null;
  return ({ articles, dossier, overrides }, link) => {
    const editor = [{ ...dossier.value, title: null, summary: null }, overrides.value];
    const of = JSON.stringify([articles.map(hashOfArticle), editor]);
    if (last?.of === of) return last.relations;
    const known = before?.of(of) ?? null;
    const relations = known ? { ...known, articles: annotateAll(articles, { keep }) } : link();
    // A problem is told with its line, which may move.
    if (relations.problems.length > 0) last = null;
    else {
      last = { of, relations };
      const { articles: _, ...rest } = relations;
      if (!known) before?.keep(of, rest);
    }
    return relations;
  };
}

/** All that is kept of a dossier's folder from build to build, as far as there is a cache to keep it in. */
export function keptOf(
  cache: string | undefined,
  corpus: string,
): Pick<BuildOptions, "read" | "keep" | "readings" | "relate"> {
  if (cache === undefined) return {};
  const as = keptAs(cache, corpus);
  const keep = keptIn(cache);
  return {
    read: keepArticles(keptValue(as, "articles")),
    keep,
    readings: keepReadings((part) => keptValue(as, `readings.${part.toString(16)}`)),
    relate: keepRelations(keptValue(as, "relations"), keep),
  };
}
