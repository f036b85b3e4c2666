import type { AnnotatedArticle } from "../model.ts";
import { foldWord } from "../text/fold.ts";
import type { LinkLocale } from "./locale.ts";
import { type Named, nameKey } from "./named.ts";

/** Fewer letters are initials of anything. */
const SHORTEST = 3;

/**
 * Which names are those of the papers themselves: "La Gazette" in an article of its own is no actor, in another's an organization. Who sends
 * a communiqué acts in it.
 */
export function papersOf(articles: readonly AnnotatedArticle[], { senders }: Pick<LinkLocale, "senders">) {
  const own = new Map(articles.map(({ article: { id, publisher } }) => [id, keysOf(publisher ?? "")]));
  const short = new Map(articles.map(({ article: { id, publisher } }) => [id, shortKey(publisher ?? "")]));
  const all = new Set([...own.values()].flat());
  const sent = new Set(
    articles.flatMap(({ article: { id, publisher } }) => (senders.test(publisher ?? "") ? [id] : [])),
  );
  return {
    isOwn: ({ article, keys }: Named) =>
      !sent.has(article) && keys.some((key) => own.get(article)?.includes(key) || short.get(article) === key),
    isPaper: ({ keys }: Named) => keys.some((key) => all.has(key)),
  };
}

/** "Agence du Littoral Ouest" as it is compared with others, and "alo". */
function keysOf(publisher: string): string[] {
  const key = nameKey(foldWord(publisher));
  const initials = (publisher.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toLowerCase();
  return key === "" ? [] : initials.length < SHORTEST ? [key] : [key, foldWord(initials)];
}

/** "La Gazette" of "La Gazette du Littoral", which says so of itself alone. */
function shortKey(publisher: string): string | null {
  const short = /^(?:L[ea]s?\s|L['’])\p{Lu}[\p{L}-]+(?=\s)/u.exec(publisher)?.[0];
  return short === undefined ? null : nameKey(foldWord(short));
}
