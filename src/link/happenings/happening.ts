import type { ClauseTitle, HappeningAnnotation, Place, Span } from "../../model.ts";

/** A happening that an article tells, with the actors of the dossier; its place is the sentence. */
export interface Happening
  extends Place,
    Pick<
      HappeningAnnotation,
      "kind" | "when" | "days" | "basis" | "certain" | "mood" | "verb" | "family" | "passive" | "subject"
    > {
  /** The families of what is done: of "a voté la suspension" a vote and a ban. */
  acts: ReadonlySet<string>;
  /** It is told of a disaster itself, and of nothing that it befell: "un incendie s'est déclaré". */
  strikes: boolean;
  /** It is what the article's headline says. */
  isHeadline: boolean;
  /** Its article came out days after. */
  isLater: boolean;
  /** The day is only that of the report: "…, a annoncé lundi la commission". */
  isReport: boolean;
  /** The words that give the day; null for the news that opens an article, which has the article's. */
  date: { place: Span; words: string; day: string } | null;
  /** Ids of the actors of its clause, in reading order. */
  actors: readonly string[];
  /** Those of its subject. */
  subjects: readonly string[];
  /** To whom it is done. */
  patients: readonly string[];
  /** Those of its actors that are persons. */
  persons: ReadonlySet<string>;
  /** Every word of a proper name in it, folded. */
  names: ReadonlySet<string>;
  /** The court that does it, folded: "tribunal de commerce de brest"; null where none does. */
  court: string | null;
  /** Its subject decides for many: a minister, a court. */
  hasAuthority: boolean;
  /** Stems of what else it says, dates and figures left out. */
  stems: ReadonlySet<string>;
  /** The first words of content, for an id. */
  opening: readonly string[];
  /** The clause itself. */
  clause: Span;
  /** The words that can stand for a title, the best first. */
  titles: readonly TitleWords[];
  /** Where it stands in its article, 0 to 1. */
  depth: number;
}

/** By where its sentence begins. */
export const keyOf = ({ article, start }: Place) => `${article} ${start}`;

/** A title in the words of one article. */
export interface TitleWords extends ClauseTitle {
  article: string;
}

/** An entry of a chronology, or a noun with its date: it says what was done by a noun alone. */
export const isEntry = ({ kind, verb }: Happening): boolean => kind === "aside" && verb === "";
