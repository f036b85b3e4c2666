import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import type { Feed } from "./feed.ts";
import { xmlText } from "./xml.ts";

/** Where a feed stands: its own full address where the site has one, and its style sheet relative to it. */
export interface FeedPlace {
  self: string | null;
  style: string;
}

export const MEDIA_TYPES = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
} as const;

/** RSS 2.0. A channel must have a link: without an address, the permanent name stands for it. */
export function rss(feed: Feed, { self, style }: FeedPlace): string {
  return generateRssFeed(
    xmlText({
      title: feed.title,
      link: feed.home ?? feed.id,
      description: feed.description,
      language: feed.lang,
      lastBuildDate: feed.updated,
      ...(self ? { atom: { links: [{ href: self, rel: "self", type: MEDIA_TYPES.rss }] } } : {}),
      items: feed.entries.map((entry) => ({
        title: entry.title,
        ...(entry.link ? { link: entry.link } : {}),
        guid: { value: entry.id, isPermaLink: false },
        pubDate: entry.published,
        description: entry.html,
      })),
    }),
    { stylesheets: [{ type: "text/css", href: style }] },
  );
}

/** Atom (RFC 4287). */
export function atom(feed: Feed, { self, style }: FeedPlace): string {
  const alternate = (href: string | null) => (href ? [{ href, rel: "alternate", type: "text/html" }] : []);
  return generateAtomFeed(
    xmlText({
      xml: { lang: feed.lang },
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.updated,
      authors: [{ name: feed.author }],
      links: [...(self ? [{ href: self, rel: "self", type: MEDIA_TYPES.atom }] : []), ...alternate(feed.home)],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        published: entry.published,
        updated: entry.updated,
        links: alternate(entry.link),
        content: { type: "html", value: entry.html },
      })),
    }),
    { stylesheets: [{ type: "text/css", href: style }] },
  );
}

/** JSON Feed 1.1. */
export function json(feed: Feed, { self }: FeedPlace): string {
  const items = feed.entries.map((entry) => ({
    id: entry.id,
    ...(entry.link ? { url: entry.link } : {}),
    title: entry.title,
    content_html: entry.html,
    date_published: entry.published,
    date_modified: entry.updated,
  }));
  const generated = generateJsonFeed({
    title: feed.title,
    ...(feed.home ? { home_page_url: feed.home } : {}),
    ...(self ? { feed_url: self } : {}),
    description: feed.description,
    language: feed.lang,
    authors: [{ name: feed.author }],
    items,
  });
  // The library leaves an empty list out; the format requires it.
  return `${JSON.stringify({ ...(generated as object), ...(items.length === 0 ? { items } : {}) }, null, 2)}\n`;
}
