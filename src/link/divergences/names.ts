import { slicer } from "../../text/codepoints.ts";
import { foldWord } from "../../text/fold.ts";
import { distance } from "../distance.ts";
import { divergence, type Finder, readingsOf } from "./finder.ts";

/** "Anne Durand" / "Anne Durant": full names of one person that differ by a letter or two, accents and case aside. */
export const names: Finder = ({ actors, articles }) => {
  const words = new Map(articles.map(({ article }) => [article.id, slicer(article.text)]));
  return actors.flatMap((actor) => {
    if (actor.kind !== "person") return [];
    const spellings = readingsOf(actor.mentions, ({ article, start, end }) => words.get(article)?.(start, end) ?? "");
    const full = spellings.filter(({ value }) => isSpelling(value, actor.name));
    return full.length > 1 ? [divergence("name", actor.id, full)] : [];
  });
};

function isSpelling(a: string, b: string): boolean {
  const [x, y] = [foldWord(a), foldWord(b)];
  return x.includes(" ") && x.split(" ").length === y.split(" ").length && distance(x, y) <= 2;
}
