import type { Actor, ChangeSet, Edition } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { byId } from "../data/order.ts";
import type { FeedContext } from "./context.ts";
import { entryHtml } from "./entry.tsx";
import { editionDate, tag } from "./identity.ts";

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
  const { dossier, title, words } = context;
  return feed(context, {
    id: tag(dossier, context.lang),
    title,
    description: words.about(title),
    home: context.address("updates.html"),
    editions: dossier.editions,
  });
}

/** What editions say of one actor: those that touch the actor, and of those only what concerns the actor. */
export function actorFeed(context: FeedContext, actor: Actor): Feed {
  const concerned = concerning(context, actor);
  const only = (set: ChangeSet) => mapSet(set, (kind, ids) => ids.filter((id) => concerned[kind].has(id)));
  const editions = context.dossier.editions
    .map(({ added, changed, withdrawn, ...edition }) => ({
      ...edition,
      ...{ note: {}, added: only(added), changed: only(changed), withdrawn: only(withdrawn) },
    }))
    .filter(({ added, changed, withdrawn }) => size(added) + size(changed) + size(withdrawn) > 0);
  return feed(context, {
    id: tag(context.dossier, context.lang, "actor", actor.id),
    title: context.words.actorTitle(actor.name, context.title),
    description: context.words.actorAbout(actor.name),
    home: context.address(ADDRESSES.actors(actor.id)),
    editions,
  });
}

type Outline = Pick<Feed, "id" | "title" | "description" | "home"> & { editions: Edition[] };

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
  const date = editionDate(edition.date);
  const note = edition.note[context.lang] ?? "";
  return {
    id: `${feedId}/edition/${edition.id}`,
    title: note.length > 0 && note.length <= 120 ? note : summary(edition, context),
    link: context.address(ADDRESSES.editions(edition.id)),
    published: date,
    updated: date,
    html: entryHtml(edition, context),
  };
}

/** "New: 1 source, 8 quotations, 2 voices" */
function summary(edition: Edition, { words, lang }: FeedContext): string {
  const parts = (["added", "changed", "withdrawn"] as const).flatMap((change) => {
    const counts = Object.entries(edition[change]).filter(([, ids]) => ids.length > 0);
    const told = counts.map(([kind, ids]) => words.lists[kind as keyof ChangeSet](ids.length));
    return told.length > 0 ? [`${words[change]}${lang === "fr" ? "\u00a0" : ""}: ${told.join(", ")}`] : [];
  });
  return parts.join("; ") || words.edition(edition.id);
}

function concerning({ dossier, records }: FeedContext, actor: Actor): Record<keyof ChangeSet, ReadonlySet<string>> {
  const said = records.saidBy.get(actor.id) ?? [];
  const utterances = new Set(said.flatMap((quotation) => quotation.utterances));
  const own = new Set([actor.id, ...utterances, ...said.map(({ id }) => id)]);
  return {
    articles: new Set(),
    actors: new Set([actor.id]),
    quotations: new Set(said.map(({ id }) => id)),
    utterances,
    events: new Set((records.eventsOfActor.get(actor.id) ?? []).map(({ id }) => id)),
    divergences: new Set(dossier.divergences.filter(({ about }) => own.has(about)).map(({ id }) => id)),
  };
}

function mapSet(set: ChangeSet, change: (kind: keyof ChangeSet, ids: string[]) => string[]): ChangeSet {
  const entries = Object.entries(set) as [keyof ChangeSet, string[]][];
  return Object.fromEntries(entries.map(([kind, ids]) => [kind, change(kind, ids)])) as unknown as ChangeSet;
}

function size(set: ChangeSet): number {
  return Object.values(set).reduce((sum, ids) => sum + ids.length, 0);
}
