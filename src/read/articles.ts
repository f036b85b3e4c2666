import type { Article } from "../model.ts";
import { slug } from "../text/fold.ts";
import { articleText } from "./article.ts";
import { furnitureOf } from "./furniture.ts";
import type { ReadArticle } from "./kept/articles.ts";
import type { LayoutLocale } from "./locale.ts";
import { isArticle, notRead, UNWRITABLE } from "./names.ts";
import type { OpenFolder } from "./open-folder.ts";
import { codeOf, type Problem } from "./problem.ts";
import { publishedBeside } from "./published/folder.ts";
import { undated, warningsOf } from "./warnings.ts";

/** The articles of a dossier's folder, as far as they can be read. */
export interface ReadArticles {
  articles: Article[];
  /** False where there is no folder of them, or the words of one are not known. */
  isWhole: boolean;
  warnings: Problem[];
}

/** Reads articles/: each file becomes an article, called by its name. */
export function readArticles(folder: OpenFolder, layout: LayoutLocale, read: ReadArticle): ReadArticles {
  const { names, files } = listArticles(folder) ?? { names: null, files: [] };
  const pages = files.flatMap(({ id, file }) => {
    const content = folder.text(file);
    return content === null ? [] : [{ id, file, content }];
  });
  const furniture = furnitureOf(
    pages.map(({ content }) => articleText(content)),
    layout,
  );
  const found = pages.flatMap(({ id, file, content }, at) => {
    const result = read(id, file, folder.shown(file), content, layout, furniture[at]);
    folder.problems.push(...(result.problems ?? []));
    return "article" in result ? [result] : [];
  });
  const all = found.map(({ article }) => article);
  const articles = found.map(({ article, isSilent }) =>
    isSilent ? { ...article, ...publishedBeside(article, all, layout.publication) } : article,
  );
  const shown = (name: string) => folder.shown(`articles/${name}`);
  const warnings = [
    ...notRead(names ?? [], shown),
    ...pages.flatMap(({ file, content }) => warningsOf(folder.shown(file), content, articleText(content))),
    ...undated(folder.shown("articles"), articles),
  ];
  return { articles, isWhole: articles.length === names?.filter(isArticle).length, warnings };
}

/** The names in articles/, and those of articles with the id each makes; null where it cannot be read, which is then told. */
function listArticles(folder: OpenFolder): { names: string[]; files: { id: string; file: string }[] } | null {
  if (!folder.has("articles")) {
    folder.tell(
      "articles",
      "expected a folder of articles (*.md or *.txt), found none. Make it and put the articles in.",
    );
    return null;
  }
  const names = folder.names("articles");
  if (names === null) return null;
  const taken = new Map<string, string>();
  const files = names.filter(isArticle).flatMap((name) => {
    const [id, file] = [slug(name.replace(/\.\w+$/, "")), `articles/${name}`];
    const wrong = wrongName(name, id, taken.get(id));
    taken.set(id, name);
    if (wrong === null) return [{ id, file }];
    folder.tell(file, `expected a file name ${wrong}. Rename the file.`);
    return [];
  });
  return { names, files };
}

function wrongName(name: string, id: string, other: string | undefined): string | null {
  const [unwritable] = UNWRITABLE.exec(name) ?? [];
  if (unwritable) return `that every system writes, found the character ${codeOf(unwritable)} in it`;
  if (!id) return "of its own, found no letter or digit";
  return other ? `of its own, found the same id "${id}" as ${other}` : null;
}
