import { buildDossier } from "../../src/pipeline.ts";
import { CONTROL } from "../../src/read/decode.ts";
import { DossierError } from "../../src/read/problem.ts";
import { makeCorpus } from "./corpus.ts";
import { filesOfDossier, pagesOfDossier } from "./pages.ts";

export type Files = Record<string, string | Uint8Array>;

export const STORY = "Le maire de Calmont, Paul Kerven, a démissionné lundi. « Je pars », a déclaré Paul Kerven.\n";

/** A dossier of one sound article, with what else is given. */
export const withArticle = (files: Files): Files => ({
  "articles/a.md": `---\npublished: 2031-03-03\n---\n${STORY}`,
  ...files,
});

/** What a folder is refused with, one problem a line, without the path of the temporary folder; "" where it builds. */
export function problemsOf(files: Files, change: (folder: string) => void = () => {}): string {
  const folder = makeCorpus(files);
  change(folder);
  try {
    buildDossier(folder);
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return error.message.replaceAll(/^\S*dossier-\w+\/?/gm, "");
  }
  return "";
}

/** Where a dossier that builds publishes what no page may hold: a word of the program's, a control character, what a page asks of others. */
export function harmIn(files: Files): string[] {
  const dossier = buildDossier(makeCorpus(files));
  const published = [...pagesOfDossier(dossier), ...filesOfDossier(dossier)];
  return published.flatMap(([path, text]) =>
    /\.(?:html|json|xml|csv|bib)$/.test(path)
      ? [HARM, CONTROL].flatMap((harm) => (harm.test(text) ? [`${path}: ${harm.exec(text)?.[0]}`] : []))
      : [],
  );
}

const HARM =
  /\bundefined\b|\bNaN\b|\[object |<(?:img|script)\b[^>]*"(?:https?:)?\/\/|<a\b[^>]*href="(?:javascript|data):/;
