import type { Place } from "../../model.ts";
import { distance } from "../../text/distance.ts";
import { foldWord } from "../../text/fold.ts";
import { readerOf } from "../reader-of.ts";
import { divergence, type Finder, readingsOf, sources } from "./finder.ts";

/** "Anne Durand" / "Anne Durant": full names of one person that differ by a letter or two, accents and case aside. */
export const names: Finder = ({ actors, articles }) => {
  const words = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
  return actors.flatMap((actor) => {
    if (actor.kind !== "person" || actor.articles.length < 2) return [];
    const spelt = ({ article, start, end }: Place) => words.get(article)?.(start, end) ?? "";
    const full = actor.mentions.filter((place) => isSpelling(spelt(place), actor.name));
    const readings = readingsOf(full, spelt);
    return readings.length > 1 && sources(full) > 1 ? [divergence("name", actor.id, readings)] : [];
  });
};

/** Initials that differ are two people: "Karadec L.", "Karadec N." */
function isSpelling(a: string, b: string): boolean {
  // Most mentions are the name itself, or a bare surname.
  if (a === b || !a.includes(" ")) return a.includes(" ");
  const [x, y] = [a, b].map((name) => foldWord(name).split(" ")) as [string[], string[]];
  const isInitial = (word = "") => /^\p{L}\.?$/u.test(word);
  const differ = x.some((word, at) => word !== y[at] && isInitial(word) && isInitial(y[at]));
  return x.length > 1 && x.length === y.length && !differ && distance(x.join(" "), y.join(" ")) <= 2;
}
