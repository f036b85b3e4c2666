import { annotate } from "../../src/annotate/index.ts";
import { compose } from "../../src/compose/index.ts";
import { link } from "../../src/link/index.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import type { Dossier } from "../../src/model.ts";
import { readCorpus } from "../../src/read/index.ts";

/** Makes the model of a folder with nothing kept, one stage after another; `ended` is told as each is over. */
export function makeModel(folder: string, ended: (stage: "read" | "annotate" | "link" | "compose") => void): Dossier {
  const corpus = readCorpus(folder, fr.layout);
  ended("read");
  const annotated = corpus.articles.map((article) => ({ article, annotations: annotate(article.text, article, fr) }));
  ended("annotate");
  const relations = link(annotated, corpus, linking);
  ended("link");
  const dossier = compose(relations, corpus);
  ended("compose");
  return dossier;
}
