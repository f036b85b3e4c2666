import type { ActorAnnotation, ActorKind } from "../model.ts";
import { endsLoud } from "../text/capital.ts";
import { foldWord } from "../text/fold.ts";
import { perList } from "../text/per-object.ts";

/** What the folder calls an actor and takes him for: what most articles say, then most mentions, then the longer of two. */
export const agree = perList((members: readonly ActorAnnotation[]): { name: string; kind: ActorKind } => {
  // Where one article cannot tell, another can.
  const told = members.filter(({ kind }) => kind !== "other");
  const kind = most((told.length > 0 ? told : members).map(({ kind, mentions }) => [kind, mentions.length]));
  const alike = members.filter((one) => one.kind === kind);
  const named = [alike, members].find((ones) => ones.some(isFull)) ?? alike;
  const full = named.filter(isFull);
  // "Dossou CODJO" in a letter is Dossou Codjo
  const quiet = kind === "person" ? full.filter(({ name }) => !endsLoud(name)) : full;
  const best = [quiet, full].find((ones) => ones.length > 0) ?? alike;
  const name = most(best.map(({ name, mentions }) => [name, 1, mentions.length]));
  return { name: kind === "organization" ? withArticle(name, alike) : name, kind: kind as ActorKind };
});

/** Of an organization's articles, how many must call it so for an article to be part of its name. */
const ARTICLED = 0.25;

/** "Le Parisien", of which most say "du Parisien". */
function withArticle(name: string, members: readonly ActorAnnotation[]): string {
  const bare = foldWord(name);
  const fuller = members.flatMap(({ names }) =>
    names.filter((one) => foldWord(one.replace(ARTICLE, "")) === bare && ARTICLE.test(one)).slice(0, 1),
  );
  return fuller.length >= ARTICLED * members.length && fuller.length > 0 ? most(fuller.map((one) => [one, 1])) : name;
}

const ARTICLE = /^(?:Les?\s|La\s|L['’])(?=\p{Lu})/u;

/** No bare surname, no abbreviation ("LaREM"), nothing in capitals throughout: "Anne Durand", "Les Républicains", "Novatel". */
function isFull({ name, kind }: ActorAnnotation): boolean {
  if (name === name.toUpperCase() || /^\p{Lu}\p{Ll}\p{Lu}{2,}$/u.test(name)) return false;
  return kind !== "person" || name.includes(" ");
}

/** The value with the most votes; of two, the one with the more weight, then the longer, then the first in the alphabet. */
function most(votes: readonly (readonly [string, number, number?])[]): string {
  const counts = new Map<string, [number, number]>();
  for (const [value, count, weight = 0] of votes) {
    const [before, heavy] = counts.get(value) ?? [0, 0];
    counts.set(value, [before + count, heavy + weight]);
  }
  const [first = ["", [0, 0]]] = [...counts].sort(
    ([a, [x, u]], [b, [y, v]]) => y - x || v - u || b.length - a.length || (a < b ? -1 : 1),
  );
  return first[0] as string;
}
