import type { HappeningAnnotation } from "../../model.ts";
import type { SentenceClauses } from "../clauses/clause.ts";
import type { ClauseLocale } from "../clauses/locale.ts";
import type { VerbLexicon } from "../clauses/verbs.ts";
import type { FoundTime } from "../times/time.ts";
import type { Range } from "../tokens.ts";
import type { Family, FamilyLexicon } from "./families.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";
import type { Topic } from "./pronoun.ts";

/** A title: stretches of the article's text, put together with a space; the first may be whom a pronoun stands for. */
export interface Title {
  parts: Range[];
  /** The first part stands for a pronoun and is not the sentence's own. */
  replaced: boolean;
  /** The verb that a participle goes without, after the first part: "est". */
  supplied: string | null;
}

/** A happening as the model tells it, its offsets in code units. */
export interface FoundHappening extends Range, Omit<HappeningAnnotation, "start" | "end" | Places> {
  time: Range | null;
  family: Family | null;
  decided: Family | null;
  subject: Range | null;
  agent: Range | null;
  patient: Range | null;
  titles: Title[];
}

type Places = "time" | "family" | "decided" | "subject" | "agent" | "patient" | "titles";

/** What happenings are read with. */
export interface HappeningReader {
  clauses: ClauseLocale;
  happenings: HappeningLocale;
}

/** One sentence, with what its reading needs. */
export interface Reader {
  text: string;
  read: SentenceClauses;
  mentions: readonly Named[];
  before: Topic | null;
  families: FamilyLexicon;
  verbs: VerbLexicon;
  locale: HappeningReader;
  dates: readonly FoundTime[];
  /** The day or night that bare hours are of: the last one its paragraph gave, else the article's. */
  today: string | null;
}
