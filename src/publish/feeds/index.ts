import type { Dossier } from "../../model.ts";
import { byId } from "../data/order.ts";
import type { SiteFile } from "../file.ts";
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
    const context = feedContext(dossier, lang);
    const updates = updateFeed(context);
    yield write(context, "feed/rss.xml", updates, rss);
    yield write(context, "feed/atom.xml", updates, atom);
    yield write(context, "feed/feed.json", updates, json);
    for (const actor of actors) yield write(context, `actors/${actor.id}.xml`, actorFeed(context, actor), rss);
  }
}

/** A feed keeps its address when its actor was withdrawn or joined to another. */
function formerActors({ withdrawn }: Dossier): { id: string; name: string }[] {
  return withdrawn.flatMap(({ kind, id, facts }) =>
    kind === "actors" ? [{ id, name: String(facts.name ?? id) }] : [],
  );
}

function write(
  context: FeedContext,
  path: string,
  feed: Feed,
  format: (feed: Feed, place: FeedPlace) => string,
): SiteFile {
  const full = languageRoot(context.dossier, context.lang) + path;
  return { path: full, content: format(feed, { self: context.address(path), style: href(full, feedStylePath) }) };
}
