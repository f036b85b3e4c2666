/** What `link` and `compose` make of all articles: the things a dossier tells of. */
import type {
  ActorKind,
  Attribution,
  HappeningBasis,
  Mood,
  QuotationKind,
  StatedRole,
  ZoneBasis,
} from "./annotations.ts";
import type { BlockKind } from "./article.ts";
import type { Localised, Place } from "./places.ts";

export type QuotationStatus = "extracted" | "confirmed" | "corrected";

/** A published quotation: the annotation with its place, id and relations. */
export interface Quotation extends Place, Attribution {
  id: string;
  exact: string;
  /** A few words before and after, within what the guard allows. */
  prefix: string;
  suffix: string;
  kind: QuotationKind;
  /** Actor ids; empty where the article tells no speaker. */
  speakers: string[];
  utterances: string[];
  status: QuotationStatus;
  /** The editor's corrections that touch this quotation, newest first. */
  corrections: Correction[];
  lang: string;
  translation: Localised | null;
  /** The sentence around the words, as far as the guard allows; null where it allows none. */
  context: QuotationContext | null;
  /** The kind of block the words stand in. */
  block: BlockKind;
}

/** A stretch around a quotation, and whether its first and last sentence are shown from their beginning and to their end. */
export interface QuotationContext extends Place {
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface Correction {
  /** The editor's, or that of the edition that brought it; null where none has yet. */
  date: string | null;
  reason: Localised;
  /** What was wrong, as data: field → the value the machine had. */
  was: Readonly<Record<string, string>>;
}

export interface ActorRole extends StatedRole {
  article: string;
}

export interface Actor {
  id: string;
  name: string;
  kind: ActorKind;
  aliases: string[];
  /** Our own neutral line, where the editor wrote one. */
  description: Localised | null;
  roles: ActorRole[];
  articles: string[];
  quotations: string[];
  mentions: Place[];
}

/** One thing said, in every rendering the sources give of it. */
export interface Utterance {
  id: string;
  speakers: string[];
  quotations: string[];
  /** All renderings agree once case, marks and typography are folded. */
  identical: boolean;
  /** What the differences change, in the editor's words. */
  note: Localised | null;
  /** What it is called, where the editor named it: "the mayor's letter". */
  title: Localised | null;
}

export type DatePrecision =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "week"
  | "month"
  | "year"
  | "interval"
  | "unknown";

/** One source's reading of a clock time. */
export interface Clock extends Place {
  exact: string;
  local: string;
  zone: string | null;
  zoneBasis: ZoneBasis;
  instant: string | null;
  /** Why this reading, where the words alone do not say. */
  reason: Localised | null;
}

/** What a source does with an event: tells it, says that it is to come or should, or looks back at it. */
export type Telling = "reports" | "announces" | "alludes";

export interface EventProof extends Place {
  says: Telling;
}

export interface DossierEvent {
  id: string;
  title: Localised;
  /** EDTF, or an instant. */
  when: string | null;
  precision: DatePrecision;
  certain: boolean;
  actors: string[];
  /** Our own account, where the editor wrote one. */
  description: Localised | null;
  /** What else readers call it, by language: found by a search, never shown. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  evidence: EventProof[];
  clocks: Clock[];
  mood: Mood;
  basis: HappeningBasis | "editor";
  /** How many independent sources tell it: those of one publisher, or that repeat one another, are one. */
  sources: number;
  /** How much it matters beside the other events: the more, the higher. */
  weight: number;
  /** Pairs of articles that tell it in the same words: one witness, not two. */
  borrowed: (readonly [string, string])[];
}

export type DivergenceKind =
  | "name"
  | "role"
  | "time"
  | "duration"
  | "number"
  | "wording"
  | "attribution"
  | "addressee"
  | "medium";

export interface Reading {
  value: string;
  evidence: Place[];
}

export interface Divergence {
  id: string;
  kind: DivergenceKind;
  /** What it is about: an actor, event, utterance or quotation id. */
  about: string;
  status: "open" | "reconciled";
  readings: Reading[];
  /** In our words: what differs, and how it can be reconciled where it can. */
  note: Localised | null;
  /** What the editor calls the point, or what a figure is of in an article's words; null where it goes by what it is about. */
  title: Localised | null;
  /** The reading by which an article says itself that the other is wrong; null where none does. */
  corrected: Place | null;
  /** Why it matters, in a sentence of the editor's, and its place among those that do; null where nobody has said so. */
  stake: Stake | null;
}

export interface Stake {
  rank: number;
  why: Localised;
}

/** Words of an article, quoted by nobody, that the editor has put into other languages. */
export interface TranslatedPassage extends Place {
  translation: Localised;
}

/** All that a dossier tells of: as it was linked, then as far as it may be shown. */
export interface Contents {
  quotations: Quotation[];
  passages: TranslatedPassage[];
  actors: Actor[];
  utterances: Utterance[];
  events: DossierEvent[];
  divergences: Divergence[];
}
