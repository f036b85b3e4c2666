import type { AttributionReason, Confidence } from "../../model.ts";
import type { Entity } from "../analysis.ts";
import type { Range } from "../tokens.ts";
import type { Item, Sentence } from "./items.ts";
import type { Lexicon, VerbForm } from "./lexicon.ts";
import type { Quoted } from "./marks/marks.ts";
import type { Phrase } from "./phrases/phrase.ts";

/** A quoted passage where it stands. */
export interface Candidate {
  quote: Quoted;
  sentence: Sentence;
  /** Its item in the sentence. */
  at: number;
  attribution: Attribution | null;
  /** How sure it is that these are somebody's words, from 0 to 1. */
  said: number;
  /** What the writer says within the words: ", a-t-il dit,". */
  incises: Range[];
}

/** What a pass found to be the source of a passage. Item indexes are of the candidate's sentence, `end` inclusive. */
export interface Attribution {
  reason: AttributionReason;
  /** null where the words are reported without a source, or where the source is carried over. */
  phrase: Phrase | null;
  cue: { start: number; end: number } | null;
  verb: VerbForm | null;
  /** The sentence of `phrase`, where it is not the passage's own. */
  phraseIn: Sentence | null;
  /** Source carried over from another passage. */
  from: Candidate | null;
  confidence: Confidence;
  /** How sure the source is, where the words are somebody's: calibrated, from 0 to 1. */
  probability: number;
  /** Nothing but "que", an article or a mark stands between cue and words. */
  adjacent: boolean;
  /** Filled by resolution. */
  speakers: Entity[];
  speakerNames: string[];
  /** The mention, as a range of the text. */
  mention: { start: number; end: number } | null;
}

/** Is this item the passage's own or another's words? */
export function isQuote(item: Item | undefined): boolean {
  return item?.kind === "quote";
}

export function attribution(
  reason: AttributionReason,
  phrase: Phrase | null,
  cue: { start: number; end: number } | null,
  more: Partial<Attribution> = {},
): Attribution {
  return {
    reason,
    phrase,
    cue,
    verb: null,
    from: null,
    phraseIn: null,
    confidence: "certain",
    probability: 0,
    adjacent: false,
    speakers: [],
    speakerNames: [],
    mention: null,
    ...more,
  };
}

export interface Reading {
  text: string;
  sentences: readonly Sentence[];
  lexicon: Lexicon;
}
