import type { AnnotatedArticle, TranslatedPassage } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { DossierInput } from "../read/schema.ts";
import { locate } from "./locate.ts";

/** The passages that the editor has translated, at their places; one that its article does not hold is a problem with its line. */
export function linkPassages(
  dossier: EditorFile<DossierInput>,
  articles: readonly AnnotatedArticle[],
): { passages: TranslatedPassage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const passages = dossier.value.passages.flatMap(({ translation, ...selector }, at): TranslatedPassage[] => {
    const located = locate(selector, byId);
    if ("place" in located) return [{ ...located.place, translation }];
    const line = dossier.lineOf(["passages", at, located.field]);
    problems.push({ file: dossier.file, line, message: `passage: ${located.message}` });
    return [];
  });
  return { passages, problems };
}
