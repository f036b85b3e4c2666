/** What was recorded of each edition. */
import type { Localised } from "./places.ts";

/** The kinds of thing that a dossier publishes, gives an address, and records. */
export const RECORDED = ["articles", "actors", "quotations", "utterances", "events", "divergences"] as const;

export type RecordedKind = (typeof RECORDED)[number];

/** Ids, for each kind of thing. */
export type ChangeSet = Record<RecordedKind, string[]>;

/** What a record keeps of a thing: a few named values, enough to tell it years later. */
export type Fact = string | number | null | readonly string[] | Readonly<Record<string, string>>;
export type Facts = Readonly<Record<string, Fact>>;

/** One thing that an edition changed: the fields with their old and new values, and why where the editor said so. */
export interface Change {
  kind: RecordedKind;
  id: string;
  fields: Readonly<Record<string, { was: Fact; now: Fact }>>;
  why: Localised | null;
}

/**
 * One recorded state of the dossier and how it differs from the one before. Told from the record alone, so that an edition
 * once published never reads otherwise.
 */
export interface Edition {
  id: string;
  date: string;
  /** When what it says was last amended; the date itself where it never was. */
  updated: string;
  note: Localised;
  added: ChangeSet;
  changed: ChangeSet;
  withdrawn: ChangeSet;
  /** Everything the edition names, as it was recorded then. */
  facts: Readonly<Record<RecordedKind, Readonly<Record<string, Facts>>>>;
  changes: Change[];
  /** What became of each thing it withdrew. */
  gone: Withdrawn[];
  /** Actors that no earlier edition had quoted. */
  voices: string[];
  /** How much the dossier held after this edition; `voices` are the actors it quotes. */
  totals: Readonly<Record<RecordedKind | "voices", number>>;
}

/** What became of a thing that was published once: its address stays and says so. */
export interface Withdrawn {
  kind: RecordedKind;
  id: string;
  /** The edition that withdrew it, and its date; null where it is gone and no record says so yet. */
  edition: string | null;
  date: string | null;
  /** The thing that took its place, of the same kind; null where none did. */
  became: string | null;
  why: Localised | null;
  /** What was last recorded of it. */
  facts: Facts;
}
