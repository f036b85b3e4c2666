import type { Article } from "../model.ts";
import { isWrapped } from "../text/breaks.ts";
import { firstMarkup } from "../text/markup.ts";
import type { Problem } from "./problem.ts";

/** What can be read, and reads badly: told by `check` and the build, and built all the same. */
export function warningsOf(file: string, content: string, text: string): Problem[] {
  const before = content.length - text.length;
  const lineOf = (index: number) => content.slice(0, before + index).split(/\r\n?|\n/).length;
  return CHECKS.flatMap((check) => {
    const found = check(text);
    return found ? [{ file, line: lineOf(found.index), message: `warning: ${found.message}` }] : [];
  });
}

/** Letters of a year, which dates no weekday. */
const YEAR = 4;

/** A dossier that has no article yet. */
export function unbegun(folder: string): Problem {
  const message = "warning: no article yet (*.md or *.txt). Bring yours in: npm run add -- FILE…";
  return { file: folder, line: null, message };
}

/** How many articles of a folder have no date, and what that costs. */
export function undated(folder: string, articles: readonly Pick<Article, "published">[]): Problem[] {
  const count = articles.filter(({ published }) => published === null || published.length === YEAR).length;
  if (count === 0) return [];
  const message =
    `warning: ${count} of ${articles.length} articles ${count === 1 ? "has" : "have"} no date: what they place on “lundi” or “hier” ` +
    "dates no event. Write published: in their front matter, or put the day into the name of the file (2017-01-26.txt).";
  return [{ file: folder, line: null, message }];
}

type Check = (text: string) => { index: number; message: string } | null;

const CHECKS: readonly Check[] = [
  (text) => {
    const found = firstMarkup(text);
    const shown = found && (found.code.length > 40 ? `${found.code.slice(0, 39)}…` : found.code);
    return (
      found && {
        index: found.index,
        message: `expected the words of the article, found ${found.language}: ${shown}. Bring the saved page in with npm run add, or take its codes out.`,
      }
    );
  },
  // "dÃ©claré", "lâ€™Ã©tÃ©", "Â«": UTF-8 that was read as Windows-1252 and saved again.
  (text) => {
    const found = /(?:Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œž“”˜¦]|Â[\u00a0«»°])/.exec(text);
    return (
      found && {
        index: found.index,
        message: `expected French, found “${found[0]}”, letters of UTF-8 read in another encoding. Save the article from its source again, as UTF-8.`,
      }
    );
  },
  (text) =>
    isWrapped(text)
      ? {
          index: 0,
          message:
            "expected a paragraph a line, found lines cut at a fixed width; a paragraph is taken to end at an empty line. Join the lines where headings run into the text.",
        }
      : null,
];
