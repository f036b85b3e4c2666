/** What `annotate` finds in one article. */
import type { Article, Block } from "./article.ts";
import type { Mention, Span } from "./places.ts";

/** `direct`: a clause of its own. `mixed`: a fragment inside the writer's sentence. */
export type QuotationKind = "direct" | "mixed";

export type Confidence = "certain" | "likely";

/** The rule that attributed a quotation; the interface puts each into words. */
export type AttributionReason =
  | "clause" // X a déclaré : « … »  /  X affirme que « … »
  | "inversion" // « … », a déclaré X
  | "according-to" // selon X, « … »
  | "reporting-noun" // l'appel de X à « … »
  | "participle" // X, dénonçant « … »
  | "relative" // X, qui dénonce « … »
  | "document" // « … », écrit X dans sa plainte; a letter or complaint that speaks for its author
  | "passive" // « … », est-il ajouté dans la lettre de X
  | "possession" // le « cap » de X; the words are his
  | "continuation" // the speech goes on after a quotation of X, with no cue of its own
  | "echo" // a title repeats words that the body gives to X
  | "editor"; // the editor says so in overrides.yaml

/** Who said a quoted passage, as far as its article tells. */
export interface Attribution {
  /** The mention that names the source in the text, pronouns included. */
  speaker: Mention | null;
  /** null where no speaker is given. */
  confidence: Confidence | null;
  /** How often such an answer is right on text not seen, from 0 to 1: 1 where the editor gave it, null where no speaker is given. */
  probability: number | null;
  reason: AttributionReason | null;
  cue: Mention | null;
  /** The medium that relayed the words, never the speaker. */
  via: string | null;
  /** The day or moment the words were said (EDTF), where the saying itself is dated. */
  saidOn: string | null;
}

/** A quoted passage in one article, with who said it. */
export interface QuotationAnnotation extends Span, Attribution {
  exact: string;
  kind: QuotationKind;
  /** Stretches inside the span that the speaker did not say: ", a-t-il dit,". */
  incises: Span[];
  /** The fullest names the text gives the speakers; empty where it names nobody. */
  speakerNames: string[];
}

export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/** Whose clock a clock time is on: the words say, the publisher's, the only one that fits, or nobody knows. */
export type ZoneBasis = "stated" | "publisher" | "assumed" | "unknown";

export interface TimeExpression extends Mention {
  type: TimeType;
  /** The contract's value: EDTF, ISO duration, PAST_REF…; null where it cannot be resolved. */
  value: string | null;
  approximate: boolean;
  certain: boolean;
  /** A clock time only: local reading `YYYY-MM-DDThh:mm`, its IANA zone and how that is known. */
  local: string | null;
  zone: string | null;
  zoneBasis: ZoneBasis | null;
}

export type ActorKind = "person" | "organization" | "other";

/** A role as an article puts it: "patron et fondateur". */
export interface StatedRole extends Span {
  role: string;
}

/** Somebody or something an article names, all its mentions joined. */
export interface ActorAnnotation {
  /** The fullest name the article gives. */
  name: string;
  kind: ActorKind;
  /** Every distinct name used, the fullest first. */
  names: string[];
  /** What tells a person from those of his surname: "m" or "f", and a title before his name, "docteur"; none where nothing does. */
  titles?: string[];
  mentions: Mention[];
  roles: StatedRole[];
}

/** What a clause is in its sentence; `annotate/clauses/clause.ts` shows each. */
export type ClauseKind =
  | "main"
  | "coordinate"
  | "relative"
  | "subordinate"
  | "completive"
  | "purpose"
  | "participial"
  | "reported"
  | "aside";

/** It happened; it is to happen; somebody is said to have done it; it is asked for. */
export type Mood = "fact" | "announced" | "alleged" | "requested";

/** How the day is known: its date is written, reckoned from the article's day, is that day, or dates a noun ("les heurts du 3 mai"). */
export type HappeningBasis = "stated" | "relative" | "article" | "noun";

/** What a clause of the running text says happened at a time; the span is the clause. */
export interface HappeningAnnotation extends Span {
  kind: ClauseKind;
  /** EDTF, or an instant. */
  when: string;
  /** The days under which others may tell the same: by its own clock, and by universal time. */
  days: string[];
  basis: HappeningBasis;
  /** The day is written out, so that it depends on no other. */
  certain: boolean;
  mood: Mood;
  /** The words that give the day; null where only the article's own day does: it opens the article. */
  time: Span | null;
  /** The infinitive of its verb. */
  verb: string;
  /** The family of acts it belongs to, and how much such acts matter, 1 to 4. */
  family: { name: string; weight: number } | null;
  /** The act that it decides: "a voté la suspension des paiements". */
  decided: { name: string; weight: number } | null;
  passive: boolean;
  subject: Span | null;
  /** The names in its subject that are the subject themselves: not "Claire Petit" in "l'entourage de Claire Petit". */
  agent: Span | null;
  /** Whom it is done to, where a name says so: "le tribunal a condamné Claire Petit". */
  patient: Span | null;
  /** What can stand for its title, the best first, then shorter ones. */
  titles: ClauseTitle[];
}

/**
 * Stretches of a text that together make a title. `replaced`: the first is the name that a pronoun stands for; `supplied`: the verb that
 * the text leaves out after the first, "l'attentat de Brest [est] survenu mardi".
 */
export interface ClauseTitle {
  parts: Span[];
  replaced: boolean;
  supplied: string | null;
}

/** All that the engine finds in one article. Pure function of the text, its date, its zone and a locale. */
export interface Annotations {
  blocks: Block[];
  /** Sentences of the journalist's blocks, in order. */
  sentences: Span[];
  quotations: QuotationAnnotation[];
  times: TimeExpression[];
  actors: ActorAnnotation[];
  happenings: HappeningAnnotation[];
}

/** An article and what the engine, and then the editor, found in it. */
export interface AnnotatedArticle {
  article: Article;
  annotations: Annotations;
}
