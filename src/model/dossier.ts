/** The one model that all outputs share. */
import type { Article, Block } from "./article.ts";
import type { Edition, Withdrawn } from "./editions.ts";
import type { Localised, Place } from "./places.ts";
import type { Contents } from "./relations.ts";

/** How much of each article may be published, and how. Shares are of an article's characters, 0 to 1. */
export interface Policies {
  /** At most this share of an article may stand in published quotations. */
  quotedShare: number;
  /** At most this share of an article's own prose may stand in contexts and evidence. */
  proseShare: number;
  /** At most this share of an article may be shown in all. */
  shownShare: number;
  /** No single excerpt of prose is longer than this (code points). */
  excerpt: number;
}

export interface SiteInfo {
  title: Localised;
  summary: Localised;
  /** Interface languages; the first lives at the root, the others under their code. */
  languages: string[];
  /** Absolute, with a trailing slash; null where none is set (feeds then use a tag: URI). */
  baseUrl: string | null;
  /** The authority of the feeds' permanent names (RFC 4151), "example.org,2021:affair"; null: the host of `baseUrl`. */
  feedAuthority: string | null;
  licence: Localised | null;
  editor: string | null;
  /** Where an error is reported, and who answers; null where dossier.yaml does not say. */
  contact: Localised | null;
}

/** What an editor sets first on the front page; empty lists where he leaves the choice to the machine. */
export interface Front {
  /** Actor ids, the first first. */
  cast: string[];
  /** Whole sayings of those who stand against each other. */
  sides: FrontSide[];
}

export interface FrontSide {
  title: Localised;
  /** Quotation ids. */
  quotations: string[];
}

/** A published article: the Article with what was measured and found in it. */
export interface Source extends Article {
  blocks: Block[];
  /** Its first words, where it has no title to be known by; null where it has, or where they may not be shown. */
  incipit: string | null;
  quotations: string[];
  quotedShare: number;
  proseShare: number;
  /** Of all that is shown, the headline among it. */
  shownShare: number;
  /** Quotations found but kept back by the guard. */
  withheld: number;
  /** The articles it shares most with. */
  overlaps: { article: string; words: number }[];
  /** How many it shares words with in all. */
  overlapping: number;
}

/** The one model that pages, feeds, data and search share. */
export interface Dossier extends Contents {
  site: SiteInfo;
  front: Front;
  policies: Policies;
  sources: Source[];
  editions: Edition[];
  /** What was published once and is no more, by kind and id. */
  withdrawn: Withdrawn[];
  /** The narrative by interface language, parsed; null where the folder has none. */
  explainer: Readonly<Record<string, Explainer>> | null;
  /** Every excerpt of prose that may be shown, by place key; see compose/guard. */
  excerpt: (place: Place) => string | null;
  /** What the machine guessed for want of an editor, in words. */
  guesses: Localised[];
  /** What reads badly in the folder, with file and line, for the editor alone: no page shows it. */
  warnings?: readonly string[];
  /** Words of the interface that the maker has put in the place of ours, by language and key. */
  messages?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A reference in the explainer: `kind` and id of the evidence, numbered in reading order. */
export interface Reference {
  /** As written, folded: `event:shutdown`; see text/citation. */
  key: string;
  number: number;
  kind: "quotation" | "event" | "actor" | "source" | "span";
  id: string;
  place: Place | null;
}

export interface Explainer {
  /** Markdown source with its file, for errors. */
  file: string;
  markdown: string;
  references: Reference[];
}
