/** What the readers of `add` hand over: a file's bytes go in, articles with what their source says of them come out. */

/** A file as its maker has it. `name` is the path as given, "-" for standard input. */
export interface Original {
  name: string;
  bytes: Uint8Array;
}

/** What front matter may say of an article, in the order in which it is written. */
export const FIELDS = ["title", "publisher", "author", "credit", "published", "zone", "url"] as const;

export type Field = (typeof FIELDS)[number];

/** One thing known of an article, and where it stands: "JSON-LD", "Publié le …", "the file's name". */
export interface Fact {
  value: string;
  from: string;
  /** Set where the document does not say it and it was worked out. */
  inferred?: { en: string; fr: string };
}

export type Facts = Partial<Record<Field, Fact>>;

/** What did not become text of the article, and why: {why: "caption", text: "Le pont, le 26 janvier. AFP"}. */
export interface LeftOut {
  why: string;
  text: string;
}

/** One article of a file. Paragraphs of `text` are separated by an empty line where a reader made them. */
export interface Brought {
  text: string;
  facts: Facts;
  leftOut: LeftOut[];
  /** Its own front matter, where it brings one of ours: kept as it stands. */
  own?: string;
  /** What its maker should know: "converted from Windows-1252", "behind a paywall: the text may stop short". */
  notes: string[];
}

/** The file cannot be read, with the way out: told by the file's name, and nothing is written. */
export class Refusal extends Error {
  /** "no article": such a file beside articles in a folder is passed over. */
  readonly kind: "article" | "no article";

  constructor(message: string, kind: "article" | "no article" = "article") {
    super(message);
    this.kind = kind;
  }
}

/** An article of these paragraphs, with nothing known of it yet. */
export function brought(paragraphs: readonly string[], facts: Facts = {}, leftOut: LeftOut[] = []): Brought {
  return { text: `${paragraphs.join("\n\n")}\n`, facts, leftOut, notes: [] };
}

/** Sets a fact where none is known and the value says something. */
export function learn(facts: Facts, field: Field, value: string | null | undefined, from: string): void {
  const told = value?.replace(/\s+/g, " ").trim();
  if (told && !facts[field]) facts[field] = { value: told, from };
}
