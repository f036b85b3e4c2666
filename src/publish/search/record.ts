/** A record as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

export type RecordType = "quotation" | "actor" | "event" | "source";

/** What the page of results knows of a record. Pagefind keeps strings only: ids are joined by a space, which no id holds. */
export interface RecordMeta {
  id: string;
  type: RecordType;
  /** Path of its page under the root of an interface language. */
  page: string;
  /** A quotation letter for letter, a name, or a title; `text-fr` where it depends on the language of the interface. */
  text: string;
  [translated: `text-${string}`]: string;
  /** Language of the text where it is not the interface's, else "". */
  lang: string;
  speakers: string;
  source: string;
  /** EDTF: when the source came out, or the event took place; `date-fr` says it in words. */
  date: string;
  [told: `date-${string}`]: string;
}
