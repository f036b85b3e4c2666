import type { Article, Place } from "../model.ts";
import type { SelectorInput } from "../read/schema.ts";
import { codePoints } from "../text/codepoints.ts";
import { didYouMean } from "../text/nearest.ts";
import { nearestPassage } from "../text/nearest-passage.ts";
import { anchor } from "../text/selector.ts";

/** The place a selector names; or which field is wrong, what was expected, found, and the mend. */
export type Located = { place: Place } | { field: "article" | "quote"; message: string };

/** Finds the place of an editor's selector in its article. */
export function locate(selector: SelectorInput, articles: ReadonlyMap<string, { article: Article }>): Located {
  const { article: id, quote, prefix, suffix } = selector;
  const text = articles.get(id)?.article.text;
  if (text === undefined) {
    return {
      field: "article",
      message: `expected the id of an article, found "${id}". ${didYouMean(id, articles.keys(), "The ids are the names of the files.")}`,
    };
  }
  const found = anchor(text, { exact: quote, prefix, suffix });
  if ("start" in found) {
    const start = codePoints(text.slice(0, found.start));
    return { place: { article: id, start, end: start + codePoints(text.slice(found.start, found.end)) } };
  }
  const passage = found.found === 0 ? nearestPassage(text, quote) : null;
  const mend =
    found.found > 0
      ? "Add prefix: or suffix: with the words around it."
      : passage === null
        ? "Copy the words from the article, letter for letter."
        : `The nearest passage is "${passage}". Copy the words from the article, letter for letter.`;
  return {
    field: "quote",
    message: `expected words that stand once in article ${id}, found them ${found.found} times: "${quote}". ${mend}`,
  };
}
