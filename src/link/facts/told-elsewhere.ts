import type { Actor, AnnotatedArticle, Place } from "../../model.ts";
import { bareWords } from "../../text/fold.ts";
import { touching } from "../../text/spans.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import type { Denial } from "./denials.ts";
import type { Openings } from "./openings.ts";
import { mentionsOf } from "./told.ts";

/** So many words are telling whomever their sentence names. */
const TELLING = 3;

/** The first sentence of each other article of the affair that tells in the same words what one says was wrong. */
export function toldElsewhere(
  from: string,
  { words, who }: NonNullable<Denial["error"]>,
  { articles, actors }: { articles: readonly AnnotatedArticle[]; actors: readonly Actor[] },
  { areRelated }: Openings,
  locale: LinkLocale,
): Place[] {
  if (who === null && contentWords(words, locale).length < TELLING) return [];
  const present = mentionsOf(actors);
  const error = bareWords(words);
  return articles.flatMap(({ article, annotations }): Place[] => {
    if (article.id === from || !areRelated(from, article.id)) return [];
    const read = readerOf(article);
    const here = present.get(article.id) ?? [];
    const tells = annotations.sentences.find(({ start, end }) => {
      const [before = "", after] = ` ${bareWords(read(start, end))} `.split(` ${error} `);
      const isOfWhom = who === null || touching(here, start, end).some(({ id }) => id === who);
      // "n'a pas |été mis en examen|"
      return after !== undefined && isOfWhom && !locale.negations.has(before.split(" ").at(-1) ?? "");
    });
    return tells ? [{ article: article.id, start: tells.start, end: tells.end }] : [];
  });
}
