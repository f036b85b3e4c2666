/** A record as Pagefind's `addCustomRecord` takes it, but for `type` and `spoken`, which are ours. */
export interface SearchRecord {
  /** "quotation"; "section-fr" of what is searched in one language of the site alone. */
  type: string;
  /** What the page of results knows of the record: `RecordMeta` as JSON. */
  url: string;
  content: string;
  /** The words of `content` by the language they are in; under "" what every language shares: names, and the articles' words. */
  spoken: Readonly<Record<string, string>>;
  language: string;
  filters: Record<string, string[]>;
}

/** In the order in which results are shown. */
export const RECORD_TYPES = ["quotation", "actor", "event", "section", "source"] as const;

export type RecordType = (typeof RECORD_TYPES)[number];

/**
 * What the page of results knows of a record. It stands in the record's `url`, the only field that Pagefind keeps and does not
 * search: words in its `meta` are found as if they were said.
 */
export interface RecordMeta {
  id: string;
  type: RecordType;
  /** Path of its page under the root of an interface language. */
  page: string;
  /** A quotation letter for letter, a name, or a title; by language where it depends on the interface. */
  text: string | Readonly<Record<string, string>>;
  /** Of an actor or an event: every name, so that who or what is asked for by name stands first. */
  names?: readonly string[];
  /** Of an event: some of what was said of it. */
  said?: readonly { id: string; page: string; text: string; lang: string }[];
  /** Of a part of the explainer: its words, of which the matching stretch is shown. */
  body?: string;
  /** Language of the text where it is not the interface's. */
  lang?: string;
  /** Ids of the actors who speak. */
  speakers?: readonly string[];
  /** Id of the source. */
  source?: string;
  /** Of a dossier whose names do not stand in the page: who speaks, and in which source, in words, by language. */
  by?: Readonly<Record<string, string>>;
  /** Id of an utterance that has other renderings. */
  utterance?: string;
  /** When it was said, came out or took place, in words, by language. */
  date?: Readonly<Record<string, string>>;
}
