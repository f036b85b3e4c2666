import type { Article, Place } from "../model.ts";
import type { QuotationSelector } from "../read/schema.ts";
import { slicer } from "../text/codepoints.ts";
import { foldTypography, foldWord } from "../text/fold.ts";
import { didYouMean } from "../text/nearest.ts";
import { type Located, locate } from "./locate.ts";

/** What can be told apart by its words. */
export interface Findable extends Place {
  id: string;
  exact: string;
}

/** The quotation that a selector names; or which field is wrong, what was expected, found, and the mend. */
export type FoundQuotation<T> = { quotation: T } | { field: "quotation" | "article" | "quote"; message: string };

/**
 * Finds the quotation an editor names: by its id, by the place of its words in an article, or by some of its words, where no
 * other quotation has them.
 */
export function findQuotation<T extends Findable>(
  selector: QuotationSelector,
  quotations: readonly T[],
  articles: ReadonlyMap<string, { article: Article }>,
): FoundQuotation<T> {
  const { quotation: id, article, quote = "" } = selector;
  if (id !== undefined) {
    const named = quotations.find((one) => one.id === id);
    if (named) return { quotation: named };
    const ids = quotations.map((one) => one.id);
    const mend = didYouMean(id, ids, "The ids stand in data/quotations.json.");
    return { field: "quotation", message: `expected the id of a quotation, found "${id}". ${mend}` };
  }
  const there = article === undefined ? quotations : quotations.filter((one) => one.article === article);
  const located: Located | null = article === undefined ? null : locate({ ...selector, article, quote }, articles);
  if (located && "place" in located) {
    const found = at(located.place, there, articles);
    if (found) return { quotation: found };
    const message = `expected the words of a quotation, found none there: "${quote}". Use action: add, or copy words of the quotation.`;
    return { field: "quote", message };
  }
  if (located?.field === "article") return located;
  const having = there.filter((one) => bare(one.exact).includes(bare(quote)));
  const whole = having.filter((one) => bare(one.exact) === bare(quote));
  const [found, another] = whole.length === 1 ? whole : having;
  if (found && !another) return { quotation: found };
  if (located && having.length === 0) return located;
  const counted = `found ${having.length}: "${quote}"${having.length > 0 ? ` in ${having.map((one) => one.id).join(", ")}` : ""}`;
  const mend = having.length > 0 ? "Write quotation: with one of these." : "Copy words of it, letter for letter.";
  return { field: "quote", message: `expected words of one quotation, ${counted}. ${mend}` };
}

/** The quotation of these very words, else the one that holds them, else the one they run into. */
function at<T extends Findable>(
  place: Place,
  quotations: readonly T[],
  articles: ReadonlyMap<string, { article: Article }>,
): T | undefined {
  const words = slicer(articles.get(place.article)?.article.text ?? "");
  const touched = quotations.filter((one) => one.start < place.end && place.start < one.end);
  const same = touched.find((one) => bare(words(one.start, one.end)) === bare(words(place.start, place.end)));
  return same ?? touched.find((one) => one.start <= place.start && place.end <= one.end) ?? touched[0];
}

/** The editor may leave off the closing full stop, and types on another keyboard, with or without accents and capitals. */
export function bare(text: string): string {
  return foldWord(foldTypography(text)).replace(/^[\s"]+|[\s".,;!?…]+$/g, "");
}
