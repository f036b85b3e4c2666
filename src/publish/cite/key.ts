import type { Dossier, Source } from "../../model.ts";
import { slug } from "../../text/fold.ts";

/** Words of a title that are enough to tell one dossier from another. */
const WORDS = 2;

/**
 * What a bibliography calls an article: the name of the dossier, then the article's id, "affair-001". The name is that of the
 * feeds' authority where it has one, which never changes; else the first words of the title.
 */
export function citationKey({ site }: Pick<Dossier, "site">, { id }: Pick<Source, "id">): string {
  const [, name] = /:([a-z0-9-]+)$/.exec(site.feedAuthority ?? "") ?? [];
  const words = slug(Object.values(site.title)[0] ?? "").split("-");
  return [name ?? words.slice(0, WORDS).join("-"), id].filter(Boolean).join("-");
}
