import type { Dossier } from "../../model.ts";
import { byId } from "../data/order.ts";
import { LateFile, type SiteFile } from "../file.ts";
import { href } from "../format/href.ts";
import { languageRoot, siteLanguages } from "../render.tsx";
import { type FeedContext, feedContext } from "./context.ts";
import { actorFeed, type Feed, updateFeed } from "./feed.ts";
import { atom, type FeedPlace, json, rss } from "./formats.ts";
import { feedStyle, feedStylePath } from "./style.ts";

/** The update feed in three formats and each actor's own in RSS, in every language; and the style a browser shows them in. */
export function* feedFiles(dossier: Dossier): Generator<SiteFile> {
  yield { path: feedStylePath, content: feedStyle };
  const actors = [...dossier.actors, ...formerActors(dossier)].sort(byId);
  for (const lang of siteLanguages(dossier)) {
    const root = languageRoot(dossier, lang);
    const late = (path: string, of: unknown, feed: (context: FeedContext) => Feed, format: Format) =>
      new LateFile(dossier, root + path, of, (seen) => {
        const context = feedContext(seen, lang);
        return format(feed(context), { self: context.address(path), style: href(root + path, feedStylePath) });
      });
    yield late("feed/rss.xml", null, updateFeed, rss);
    yield late("feed/atom.xml", null, updateFeed, atom);
    yield late("feed/feed.json", null, updateFeed, json);
    for (const { id, name } of actors) {
      const actor = { id, name };
      yield late(`actors/${id}.xml`, actor, (context) => actorFeed(context, actor), rss);
    }
  }
}

type Format = (feed: Feed, place: FeedPlace) => string;

/** A feed keeps its address when its actor was withdrawn or joined to another. */
function formerActors({ withdrawn }: Dossier): { id: string; name: string }[] {
  return withdrawn.flatMap(({ kind, id, facts }) =>
    kind === "actors" ? [{ id, name: String(facts.name ?? id) }] : [],
  );
}
