import type { z } from "zod";
import type { Article } from "../model.ts";
import { readArticle } from "./article.ts";
import { readArticles } from "./articles.ts";
import { explainerProblems } from "./explainer.ts";
import { type RecordedEdition, readHistory } from "./history.ts";
import type { ReadArticle } from "./kept/articles.ts";
import type { LayoutLocale } from "./locale.ts";
import { misspelt } from "./names.ts";
import { type OpenFolder, openFolder } from "./open-folder.ts";
import { DossierError, type Problem } from "./problem.ts";
import { type DossierInput, dossierSchema, type OverrideInput, overridesSchema } from "./schema.ts";
import { unbegun } from "./warnings.ts";
import { type Checked, parseYaml } from "./yaml.ts";

/** A file of the folder that the editor writes, checked: its value, its name and its lines for later errors. */
export interface EditorFile<T> extends Checked<T> {
  file: string;
  /** False where the folder has none and `value` holds the defaults. */
  exists: boolean;
}

/** The explainer of one language, as Markdown. */
export interface Narrative {
  file: string;
  markdown: string;
}

/** A dossier's folder as read: every file checked by itself, none yet against another. */
export interface Corpus {
  articles: Article[];
  dossier: EditorFile<DossierInput>;
  overrides: EditorFile<OverrideInput[]>;
  explainers: Record<string, Narrative>;
  history: RecordedEdition[];
  /** What reads badly, though it can be read. */
  warnings?: readonly Problem[];
}

/**
 * Reads the folder of a dossier. `layout` tells how saved pages of its language look; `read` reads one file of articles/.
 * @throws DossierError with every problem of every file.
 */
export function readCorpus(folder: string, layout: LayoutLocale, read?: ReadArticle): Corpus {
  const { corpus, problems } = readWhatStands(folder, layout, read);
  if (problems.length > 0 || !corpus) throw new DossierError(problems);
  return corpus;
}

/**
 * The folder of a dossier as far as it can be read, with the problems of its files; null where the words of an article, dossier.yaml or
 * overrides.yaml could not be read: all that rests on them would only echo it.
 */
export function readWhatStands(
  path: string,
  layout: LayoutLocale,
  read: ReadArticle = readArticle,
): { corpus: Corpus | null; problems: Problem[] } {
  const folder = openFolder(path);
  const { problems } = folder;
  const names = folder.names("");
  if (names === null) return { corpus: null, problems };
  problems.push(...misspelt(names, folder.shown));
  const { articles, isWhole, warnings } = readArticles(folder, layout, read);
  const dossier = editorFile<DossierInput>(folder, "dossier.yaml", dossierSchema, "{}");
  const overrides = editorFile<OverrideInput[]>(folder, "overrides.yaml", overridesSchema, "[]");
  const explainers = readExplainers(folder);
  const history = readHistory(folder);
  if (!isWhole || !dossier || !overrides) return { corpus: null, problems };
  if (articles.length === 0) {
    // What has a file of its own and was never published may begin without articles: nobody named a wrong folder.
    if (!dossier.exists || history.length > 0) {
      folder.tell("articles", "expected at least one article (*.md or *.txt), found none.");
      return { corpus: null, problems };
    }
    warnings.push(unbegun(folder.shown("articles")));
  }
  return { corpus: { articles, dossier, overrides, explainers, history, warnings }, problems };
}

function editorFile<T>(folder: OpenFolder, name: string, schema: z.ZodType<T>, empty: string): EditorFile<T> | null {
  const exists = folder.has(name);
  const content = exists ? folder.text(name) : empty;
  if (content === null) return null;
  const file = folder.shown(name);
  const result = parseYaml(file, content.trim() ? content : empty, schema);
  if ("checked" in result) return { ...result.checked, file, exists };
  folder.problems.push(...result.problems);
  return null;
}

function readExplainers(folder: OpenFolder): Record<string, Narrative> {
  const explainers: Record<string, Narrative> = {};
  for (const language of ["en", "fr"]) {
    const name = `explainer.${language}.md`;
    const markdown = folder.has(name) ? folder.text(name) : null;
    if (markdown === null) continue;
    const file = folder.shown(name);
    folder.problems.push(...explainerProblems(file, markdown));
    explainers[language] = { file, markdown };
  }
  return explainers;
}
