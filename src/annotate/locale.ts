import type { LayoutLocale } from "../read/locale.ts";
import type { Spelling } from "../text/view.ts";
import type { ActorLocale } from "./actors/locale.ts";
import type { ClauseLocale } from "./clauses/locale.ts";
import type { HappeningLocale } from "./happenings/locale.ts";
import type { QuotationLocale } from "./quotations/locale.ts";
import type { TimeLocale } from "./times/locale.ts";

/** All that the engine knows of one language: data and patterns, no control flow. */
export interface Locale {
  /** BCP 47 tag. */
  tag: string;
  letters: readonly Spelling[];
  layout: LayoutLocale;
  actors: ActorLocale;
  quotations: QuotationLocale;
  times: TimeLocale;
  clauses: ClauseLocale;
  happenings: HappeningLocale;
  /** Prepositions that open an adverbial at the head of a sentence: "Dans un communiqué dimanche soir, …". */
  openers: RegExp;
}
