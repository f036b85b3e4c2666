import type { Edition } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { byId, sorted } from "../data/order.ts";
import { cutQuotations } from "../editions/telling.ts";
import { concerning } from "./concerning.ts";
import type { FeedContext } from "./context.ts";
import { entryText } from "./entry.tsx";
import { editionDate, tag } from "./identity.ts";

const MINUTE = 60_000;

/** A feed before it is written in a format. Addresses are full, or null where the site has none. */
export interface Feed {
  /** Permanent: a `tag:` URI. */
  id: string;
  lang: string;
  title: string;
  description: string;
  author: string;
  home: string | null;
  updated: Date;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  link: string | null;
  published: Date;
  updated: Date;
  html: string;
}

/** The update feed: an entry for each edition, the newest first. */
export function updateFeed(context: FeedContext): Feed {
  const { dossier, short, title, words } = context;
  return feed(context, {
    id: tag(dossier, context.lang),
    title: short,
    description: words.about(title),
    home: context.address("updates.html"),
    editions: dossier.editions,
  });
}

/** What editions say of one actor: those that touch the actor, and of those only what concerns the actor. */
export function actorFeed(context: FeedContext, { id, name }: { id: string; name: string }): Feed {
  return feed(context, {
    id: tag(context.dossier, context.lang, "actor", id),
    title: context.words.actorTitle(name, context.short),
    description: context.words.actorAbout(name),
    home: context.address(ADDRESSES.actors(id)),
    editions: context.dossier.editions.flatMap((edition) => concerning(edition, id) ?? []),
  });
}

type Outline = Pick<Feed, "id" | "title" | "description" | "home"> & { editions: readonly Edition[] };

function feed(context: FeedContext, { editions, ...outline }: Outline): Feed {
  const { dossier, lang, title } = context;
  const entries = [...editions]
    .sort(byId)
    .reverse()
    .map((edition) => entry(edition, context, outline.id));
  const newest = Math.max(0, ...entries.map(({ updated }) => updated.getTime()));
  return { ...outline, lang, author: dossier.site.editor ?? title, updated: new Date(newest), entries };
}

function entry(edition: Edition, context: FeedContext, feedId: string): FeedEntry {
  return {
    id: `${feedId}/edition/${edition.id}`,
    link: context.address(ADDRESSES.editions(edition.id)),
    ...datesOf(edition, context),
    ...entryText(edition, context),
  };
}

/** Editions of one day follow each other by a minute, so that a reader that sorts by date keeps their order. */
function datesOf(edition: Edition, context: FeedContext): Pick<FeedEntry, "published" | "updated"> {
  const { id, date } = edition;
  const nth = context.dossier.editions.filter((other) => other.date === date && other.id < id).length;
  const published = new Date(editionDate(date).getTime() + nth * MINUTE);
  const touched = editionDate(lastTouched(edition, context));
  return { published, updated: touched > published ? touched : published };
}

/** The entry moves with itself alone: when its record was amended, or words that it quoted in full were withdrawn. */
function lastTouched({ updated, added }: Edition, { dossier }: FeedContext): string {
  const cut = cutQuotations(dossier.withdrawn).filter(({ id }) => added.quotations.includes(id));
  return sorted([updated, ...cut.flatMap(({ date }) => date ?? [])]).at(-1) ?? updated;
}
