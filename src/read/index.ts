import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { z } from "zod";
import type { Article } from "../model.ts";
import { slug } from "../text/fold.ts";
import { articleText, readArticle } from "./article.ts";
import { explainerProblems } from "./explainer.ts";
import { readText, stands } from "./file.ts";
import { furnitureOf } from "./furniture.ts";
import { type RecordedEdition, readHistory } from "./history.ts";
import type { ReadArticle } from "./kept/articles.ts";
import type { LayoutLocale } from "./locale.ts";
import { DossierError, type Problem } from "./problem.ts";
import { publishedBeside } from "./published/folder.ts";
import { type DossierInput, dossierSchema, ID_MAX, type OverrideInput, overridesSchema } from "./schema.ts";
import { unbegun, undated, warningsOf } from "./warnings.ts";
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
export function readCorpus(folder: string, layout: LayoutLocale, read: ReadArticle = readArticle): Corpus {
  const problems: Problem[] = [];
  const shown = (path: string) => (relative(process.cwd(), path) || path).replaceAll(sep, "/");
  const take = <T>(result: T | { problems: Problem[] }): T | null => {
    if (!(typeof result === "object" && result !== null && "problems" in result)) return result;
    problems.push(...result.problems);
    return null;
  };
  const text = (path: string): string | null => {
    const result = readText(path, folder, shown(path));
    if ("text" in result) return result.text;
    problems.push(result.problem);
    return null;
  };

  const listed = listArticles(folder, shown, problems);
  const isEmpty = listed.length === 0 && problems.length === 0;
  const pages = listed.flatMap(({ id, path }) => {
    const content = text(path);
    return content === null ? [] : [{ id, path, content }];
  });
  const furniture = furnitureOf(
    pages.map(({ content }) => articleText(content)),
    layout,
  );
  const found = pages.flatMap(({ id, path, content }, index) => {
    const file = `articles/${basename(path)}`;
    return take(read(id, file, shown(path), content, layout, furniture[index])) ?? [];
  });
  const all = found.map(({ article }) => article);
  const articles = found.map(({ article, isSilent }) =>
    isSilent ? { ...article, ...publishedBeside(article, all, layout.publication) } : article,
  );

  const editorFile = <T>(name: string, schema: z.ZodType<T>, empty: string): EditorFile<T> | null => {
    const path = join(folder, name);
    const exists = stands(path);
    const content = exists ? text(path) : empty;
    if (content === null) return null;
    const result = take(parseYaml(shown(path), content.trim() ? content : empty, schema));
    return result ? { ...result.checked, file: shown(path), exists } : null;
  };
  const dossier = editorFile<DossierInput>("dossier.yaml", dossierSchema, "{}");
  const overrides = editorFile<OverrideInput[]>("overrides.yaml", overridesSchema, "[]");

  const explainers: Record<string, Narrative> = {};
  for (const language of ["en", "fr"]) {
    const path = join(folder, `explainer.${language}.md`);
    if (!stands(path)) continue;
    const markdown = text(path);
    if (markdown === null) continue;
    problems.push(...explainerProblems(shown(path), markdown));
    explainers[language] = { file: shown(path), markdown };
  }
  const history = take(readHistory(folder, shown)) ?? [];

  // What has a file of its own and was never published may begin without articles: nobody named a wrong folder.
  if (isEmpty && (!dossier?.exists || history.length > 0)) {
    const message = "expected at least one article (*.md or *.txt), found none.";
    problems.push({ file: shown(join(folder, "articles")), line: null, message });
  }
  if (problems.length > 0 || !dossier || !overrides) throw new DossierError(problems);
  const warnings = [
    ...(isEmpty ? [unbegun(shown(join(folder, "articles")))] : []),
    ...pages.flatMap(({ path, content }) => warningsOf(shown(path), content, articleText(content))),
    ...undated(shown(join(folder, "articles")), articles),
  ];
  return { articles, dossier, overrides, explainers, history, warnings };
}

function listArticles(folder: string, shown: (path: string) => string, problems: Problem[]) {
  const articles = join(folder, "articles");
  if (!statSync(articles, { throwIfNoEntry: false })?.isDirectory()) {
    const message = "expected a folder of articles (*.md or *.txt), found none. Make it and put the articles in.";
    throw new DossierError([{ file: shown(articles), line: null, message }]);
  }
  const names = readdirSync(articles)
    .filter((name) => /\.(md|txt)$/i.test(name) && !name.startsWith("."))
    .sort();
  const taken = new Map<string, string>();
  return names.flatMap((name) => {
    const path = join(articles, name);
    const id = slug(name.replace(/\.\w+$/, ""));
    if (id.length > ID_MAX) {
      const message = `expected a name of at most ${ID_MAX} letters, found ${id.length}. Rename the file.`;
      problems.push({ file: shown(path), line: null, message });
      return [];
    }
    const other = taken.get(id);
    if (!id || other) {
      const found = id ? `the same id "${id}" as ${other}` : "no letter or digit";
      problems.push({
        file: shown(path),
        line: null,
        message: `expected a file name of its own, found ${found}. Rename the file.`,
      });
      return [];
    }
    taken.set(id, name);
    return [{ id, path }];
  });
}
