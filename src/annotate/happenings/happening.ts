import type { ClauseKind, HappeningBasis, Mood } from "../../model.ts";
import type { SentenceClauses } from "../clauses/clause.ts";
import type { ClauseLocale } from "../clauses/locale.ts";
import type { FoundTime } from "../times/time.ts";
import type { Range } from "../tokens.ts";
import type { Family, FamilyLexicon } from "./families.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./subject.ts";
import type { Title } from "./title.ts";

/** Something an article says happened, or is to happen, at a time. Offsets are code units. */
export interface FoundHappening extends Range {
  kind: ClauseKind;
  when: string;
  days: string[];
  basis: HappeningBasis;
  certain: boolean;
  mood: Mood;
  /** The words that give the day; null where only the article's own day does. */
  time: Range | null;
  /** The infinitive; for a noun, the noun. */
  verb: string;
  family: Family | null;
  passive: boolean;
  subject: Range | null;
  /** The names in it that are the subject themselves. */
  agent: Range | null;
  /** Whom it is done to, where a name says so. */
  patient: Range | null;
  /** The best first, then shorter ones. */
  titles: Title[];
}

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
  before: Named | null;
  families: FamilyLexicon;
  locale: HappeningReader;
  dates: readonly FoundTime[];
  /** The day that bare hours are of: the last one its paragraph gave, else the article's. */
  today: string | null;
}
