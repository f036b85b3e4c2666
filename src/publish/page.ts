import type { VNode } from "preact";
import type { Dossier, Localised } from "../model.ts";
import type { MetaTag } from "./cite/embedded.ts";
import type { CutKind } from "./cut/kinds.ts";
import type { Part } from "./cut/parts.ts";
import type { Messages } from "./messages/index.ts";
import type { Language } from "./messages/language.ts";
import type { Records } from "./pages/records.ts";

/** What a view may use: the dossier, the words of the interface, and links that are right from where the page stands. */
export interface PageContext {
  dossier: Dossier;
  records: Records;
  lang: Language;
  t: Messages;
  /** Path of this page relative to the root of the site: "fr/quotes/a.html". */
  path: string;
  /** Relative link to a page in the same language, given its path in that language: "actors/marie-dupont.html". */
  to: (page: string) => string;
  /** Relative link to a file that all languages share: "feed/atom.xml". */
  file: (path: string) => string;
  /** What a long page is cut into; none where it is whole. */
  parts: (name: CutKind["name"]) => readonly Part[];
  /** Our own text in this language, or in the first language that has it; null where there is none. */
  say: (text: Localised | null) => string | null;
}

/** A kind of page: one page is made for each item, in each language. */
export interface PageKind<Item> {
  name: string;
  /** The main page it belongs to, where that is another. */
  section?: string;
  items: (dossier: Dossier) => readonly Item[];
  /** Path relative to the root of the language: "quotes.html". */
  path: (item: Item) => string;
  title: (item: Item, context: PageContext) => string;
  description: (item: Item, context: PageContext) => string;
  view: (item: Item, context: PageContext) => VNode;
  /** Open Graph type; "website" for the front page, "article" elsewhere. */
  type?: "website" | "article" | "profile";
  /** Anchor of the heading with which the reading begins, past the facts about the page; null where there is none. */
  story?: (context: PageContext) => string | null;
  /** schema.org description of what the page is about. */
  structured?: (item: Item, context: PageContext) => object | null;
  /** What a reference manager reads of the page, where it is about an article or what is quoted of one. */
  cited?: (item: Item, context: PageContext) => readonly MetaTag[];
  /** A feed of this page's own, beside those of the whole dossier. */
  feed?: (item: Item) => string | null;
  /** Framed on its own, without the other pages' links or stylesheet, and kept out of search engines: the 404 page. */
  hidden?: boolean;
  /** Kept out of search engines and of the sitemap: what says that something is no longer here. */
  unlisted?: boolean;
}

/** One page of one item, before a language is chosen. */
export interface PageInstance {
  /** What the page is made for: its item. */
  of: unknown;
  /** Name of the main page this one belongs to: "actors" for a single actor. */
  section: string;
  path: string;
  title: (context: PageContext) => string;
  description: (context: PageContext) => string;
  view: (context: PageContext) => VNode;
  type: "website" | "article" | "profile";
  story: (context: PageContext) => string | null;
  structured: (context: PageContext) => object | null;
  cited: (context: PageContext) => readonly MetaTag[];
  feed: string | null;
  hidden: boolean;
  unlisted: boolean;
}

/** A kind of page with its items bound, so that kinds with different items stand in one list. */
export interface PageDefinition {
  name: string;
  instances: (dossier: Dossier) => PageInstance[];
}

export function definePage<Item>(kind: PageKind<Item>): PageDefinition {
  const bind = (item: Item): PageInstance => ({
    of: item,
    section: kind.section ?? kind.name,
    path: kind.path(item),
    title: (context) => kind.title(item, context),
    description: (context) => kind.description(item, context),
    view: (context) => kind.view(item, context),
    type: kind.type ?? "article",
    story: (context) => kind.story?.(context) ?? null,
    structured: (context) => kind.structured?.(item, context) ?? null,
    cited: (context) => kind.cited?.(item, context) ?? [],
    feed: kind.feed?.(item) ?? null,
    hidden: kind.hidden ?? false,
    unlisted: kind.unlisted ?? kind.hidden ?? false,
  });
  return { name: kind.name, instances: (dossier) => kind.items(dossier).map(bind) };
}
