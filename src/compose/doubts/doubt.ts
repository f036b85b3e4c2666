import type { Localised, Place } from "../../model.ts";

export type DoubtKind = "quotation" | "name" | "date" | "event" | "divergence";

/** What an editor can do about a doubt. */
export type Deed =
  | "confirm" // it is right
  | "correct" // somebody else said it
  | "reject" // it is no quotation, no event, no difference
  | "join" // these two are one
  | "apart" // these two are two
  | "split" // in some articles the name is another's
  | "rename"
  | "kind"
  | "drop" // it is no actor
  | "date";

/** An entry of a YAML list, or the fields of an article's front matter. */
export type Entry = string | { readonly [field: string]: EntryValue };
type EntryValue = string | readonly string[] | { readonly [language: string]: string };

/** One way to settle a doubt, as an editor would write it. */
export interface Edit {
  does: Deed;
  /** Path under the dossier's folder. */
  file: string;
  /** The list of the file that the entries go into; null where the file is a list, or the front matter of an article. */
  list: "actors" | "ignore" | "events" | "divergences" | "dismissed" | null;
  entries: readonly Entry[];
  /** The field of the first entry that only the editor can fill; what stands there is a proposal, or BLANK. */
  asks: "speakers" | "name" | "title" | "kind" | "when" | "published" | "articles" | null;
  /** What else of the first entry the editor may say, beside what is asked or instead of it. */
  also?: readonly ("via" | "saidOn")[];
}

/** Stands where the machine has nothing to propose. */
export const BLANK = "…";

/** What the machine is not sure of. */
export interface Doubt {
  /** "quotation/001-nous-verrons-bien", "name/bfm+bfm-tv": the same at each build, until it is settled. */
  id: string;
  kind: DoubtKind;
  /** What it is called: the words, the name or the two names, the title. */
  about: string;
  /** How much is doubted, 0 to 1: how probable it is that the quotation is wrong, where it carries its probability; else a judgement, to rank by. */
  weight: number;
  why: Localised;
  /** Where the articles say so; the first is the one to read. */
  passages: readonly Place[];
  /** Actors near the first passage, the nearest first: who is meant, if not who was thought. */
  candidates: readonly string[];
  /** Of a quotation, who is thought to say it. */
  speakers: readonly string[];
  /** Of a quotation, whether that is as good as sure. */
  certain?: boolean;
  edits: readonly Edit[];
}

/** Less than this is no doubt: it is read for the record. */
export const DOUBTED = 0.1;
