/**
 * The vocabulary of a dossier: what each stage of the pipeline hands to the next.
 *
 * Units: every `start`/`end` in this file counts Unicode code points of an article's text (what follows its front matter),
 * `end` exclusive. Dates are EDTF (ISO 8601-2); instants are ISO 8601 with an offset. Ids are lower-case ASCII letters,
 * digits and hyphens. Arrays are in a stable order: reading order inside an article, id order across articles.
 */

/** A stretch of an article's text. */
export interface Span {
  start: number;
  end: number;
}

/** A span of a named article: the W3C TextPositionSelector with its source. */
export interface Place extends Span {
  article: string;
}

/** A span with its words, `text === article.text[start:end]`. */
export interface Mention extends Span {
  text: string;
}

// ── read ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a paragraph of a saved page is. Only `ARTICLE_KINDS` are the journalist's article; the rest is kept, not read. */
export type BlockKind =
  | "headline"
  | "standfirst"
  | "heading"
  | "paragraph"
  | "metadata"
  | "navigation"
  | "byline"
  | "caption"
  | "credit"
  | "related"
  | "promotion";

/** The kinds of block that the journalist wrote as the article. */
export const ARTICLE_KINDS: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "heading", "paragraph"]);

/** A paragraph and what it is; `story` counts from 0 the stories that one file may hold. */
export interface Block extends Span {
  kind: BlockKind;
  story: number;
}

/** How a fact about an article is known: the document says it, the editor inferred it (with a reason), or nobody knows. */
export type Basis = "stated" | "inferred" | "unknown";

export interface Article {
  id: string;
  /** Path under the corpus folder, with `/`. */
  file: string;
  /** Hex SHA-256 of `text` in UTF-8. */
  sha256: string;
  /** What follows the front matter, untouched. */
  text: string;
  lang: string;
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** The agency credited for the text or its pictures, e.g. "AFP". */
  credit: string | null;
  /** The most precise publication date known (EDTF), whatever its basis. */
  published: string | null;
  publishedBasis: Basis;
  /** The date as the document itself gives it, where `published` is inferred. */
  publishedStated: string | null;
  /** Why an inferred date is believed; free text per interface language. */
  publishedReason: Localised | null;
  /** IANA zone of the publisher's clock. */
  zone: string | null;
  zoneBasis: Basis;
  url: string | null;
  /** What an editor notes about the document, per interface language. */
  note: Localised | null;
  /** Words of the article blocks. */
  words: number;
  /** Lines that stand alike in other articles of the folder: the page's furniture. */
  furniture?: readonly string[];
}

/** Text of our own, by interface language ("en", "fr"). */
export type Localised = Readonly<Record<string, string>>;

// ── annotate ────────────────────────────────────────────────────────────────────────────────────────────────────────────

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

/** A quoted passage in one article, with who said it as far as the article tells. */
export interface QuotationAnnotation extends Span {
  exact: string;
  kind: QuotationKind;
  /** Stretches inside the span that the speaker did not say: ", a-t-il dit,". */
  incises: Span[];
  /** The mention that names the source in the text, pronouns included. */
  speaker: Mention | null;
  /** The fullest names the text gives the speakers; empty where it names nobody. */
  speakerNames: string[];
  /** null where no speaker is given. */
  confidence: Confidence | null;
  /** How often such an answer is right on text not seen, from 0 to 1; null where no speaker is given. */
  probability: number | null;
  reason: AttributionReason | null;
  cue: Mention | null;
  /** The medium that relayed the words, never the speaker. */
  via: string | null;
  /** The day or moment the words were said (EDTF), where the saying itself is dated. */
  saidOn: string | null;
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

// ── link and compose ────────────────────────────────────────────────────────────────────────────────────────────────────

export type QuotationStatus = "extracted" | "confirmed" | "corrected";

/** A published quotation: the annotation with its place, id and relations. */
export interface Quotation extends Place {
  id: string;
  exact: string;
  /** A few words before and after, within what the guard allows. */
  prefix: string;
  suffix: string;
  kind: QuotationKind;
  /** Actor ids; empty where the article tells no speaker. */
  speakers: string[];
  speaker: Mention | null;
  confidence: Confidence | null;
  /** How often such an answer is right, from 0 to 1; 1 where the editor says so, null where no speaker is given. */
  probability: number | null;
  reason: AttributionReason | null;
  cue: Mention | null;
  via: string | null;
  saidOn: string | null;
  utterances: string[];
  status: QuotationStatus;
  /** The editor's corrections that touch this quotation, newest first. */
  corrections: Correction[];
  lang: string;
  translation: Localised | null;
  /** The sentence around the words, as far as the guard allows; null where it allows none. */
  context: QuotationContext | null;
  /** The kind of block the words stand in. */
  block: BlockKind;
}

/** A stretch around a quotation, and whether its first and last sentence are shown from their beginning and to their end. */
export interface QuotationContext extends Place {
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface Correction {
  /** The editor's, or that of the edition that brought it; null where none has yet. */
  date: string | null;
  reason: Localised;
  /** What was wrong, as data: field → the value the machine had. */
  was: Readonly<Record<string, string>>;
}

export interface ActorRole extends StatedRole {
  article: string;
}

export interface Actor {
  id: string;
  name: string;
  kind: ActorKind;
  aliases: string[];
  /** Our own neutral line, where the editor wrote one. */
  description: Localised | null;
  roles: ActorRole[];
  articles: string[];
  quotations: string[];
  mentions: Place[];
}

/** One thing said, in every rendering the sources give of it. */
export interface Utterance {
  id: string;
  speakers: string[];
  quotations: string[];
  /** All renderings agree once case, marks and typography are folded. */
  identical: boolean;
  /** What the differences change, in the editor's words. */
  note: Localised | null;
  /** What it is called, where the editor named it: "the mayor's letter". */
  title: Localised | null;
}

export type DatePrecision =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "week"
  | "month"
  | "year"
  | "interval"
  | "unknown";

/** One source's reading of a clock time. */
export interface Clock extends Place {
  exact: string;
  local: string;
  zone: string | null;
  zoneBasis: ZoneBasis;
  instant: string | null;
  /** Why this reading, where the words alone do not say. */
  reason: Localised | null;
}

/** What a source does with an event: tells it, says that it is to come or should, or looks back at it. */
export type Telling = "reports" | "announces" | "alludes";

export interface EventProof extends Place {
  says: Telling;
}

export interface DossierEvent {
  id: string;
  title: Localised;
  /** EDTF, or an instant. */
  when: string | null;
  precision: DatePrecision;
  certain: boolean;
  actors: string[];
  /** Our own account, where the editor wrote one. */
  description: Localised | null;
  /** What else readers call it, by language: found by a search, never shown. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  evidence: EventProof[];
  clocks: Clock[];
  mood: Mood;
  basis: HappeningBasis | "editor";
  /** How many independent sources tell it: those that repeat one another are one. */
  sources: number;
  /** How much it matters beside the other events: the more, the higher. */
  weight: number;
  /** Pairs of articles that tell it in the same words: one witness, not two. */
  borrowed: (readonly [string, string])[];
}

export type DivergenceKind =
  | "name"
  | "role"
  | "time"
  | "duration"
  | "number"
  | "wording"
  | "attribution"
  | "addressee"
  | "medium";

export interface Reading {
  value: string;
  evidence: Place[];
}

export interface Divergence {
  id: string;
  kind: DivergenceKind;
  /** What it is about: an actor, event, utterance or quotation id. */
  about: string;
  status: "open" | "reconciled";
  readings: Reading[];
  /** In our words: what differs, and how it can be reconciled where it can. */
  note: Localised | null;
  /** What the editor calls the point; null where it goes by what it is about. */
  title: Localised | null;
  /** Why it matters, in a sentence of the editor's, and its place among those that do; null where nobody has said so. */
  stake: Stake | null;
}

export interface Stake {
  rank: number;
  why: Localised;
}

/** A run of words that two articles share. */
export interface Overlap {
  articles: readonly [string, string];
  /** The same run in each of the two. */
  places: readonly [Place, Place];
  words: number;
  /** How many articles hold the run; where very many do, not every two of them are listed. */
  copies: number;
}

/** The kinds of thing that a dossier publishes, gives an address, and records. */
export const RECORDED = ["articles", "actors", "quotations", "utterances", "events", "divergences"] as const;

export type RecordedKind = (typeof RECORDED)[number];

/** Ids, for each kind of thing. */
export type ChangeSet = Record<RecordedKind, string[]>;

/** What a record keeps of a thing: a few named values, enough to tell it years later. */
export type Fact = string | number | null | readonly string[] | Readonly<Record<string, string>>;
export type Facts = Readonly<Record<string, Fact>>;

/** One thing that an edition changed: the fields with their old and new values, and why where the editor said so. */
export interface Change {
  kind: RecordedKind;
  id: string;
  fields: Readonly<Record<string, { was: Fact; now: Fact }>>;
  why: Localised | null;
}

/**
 * One recorded state of the dossier and how it differs from the one before. Told from the record alone, so that an edition
 * once published never reads otherwise.
 */
export interface Edition {
  id: string;
  date: string;
  /** When what it says was last amended; the date itself where it never was. */
  updated: string;
  note: Localised;
  added: ChangeSet;
  changed: ChangeSet;
  withdrawn: ChangeSet;
  /** Everything the edition names, as it was recorded then. */
  facts: Readonly<Record<RecordedKind, Readonly<Record<string, Facts>>>>;
  changes: Change[];
  /** What became of each thing it withdrew. */
  gone: Withdrawn[];
  /** Actors that no earlier edition had quoted. */
  voices: string[];
  /** How much the dossier held after this edition; `voices` are the actors it quotes. */
  totals: Readonly<Record<RecordedKind | "voices", number>>;
}

/** What became of a thing that was published once: its address stays and says so. */
export interface Withdrawn {
  kind: RecordedKind;
  id: string;
  /** The edition that withdrew it, and its date; null where it is gone and no record says so yet. */
  edition: string | null;
  date: string | null;
  /** The thing that took its place, of the same kind; null where none did. */
  became: string | null;
  why: Localised | null;
  /** What was last recorded of it. */
  facts: Facts;
}

/** How much of each article may be published, and how. Shares are of an article's characters, 0 to 1. */
export interface Policies {
  /** At most this share of an article may stand in published quotations. */
  quotedShare: number;
  /** At most this share of an article's own prose may stand in contexts and evidence. */
  proseShare: number;
  /** At most this share of an article may be shown in all. */
  shownShare: number;
  /** No single excerpt of prose is longer than this (code points). */
  excerpt: number;
}

export interface SiteInfo {
  title: Localised;
  summary: Localised;
  /** Interface languages; the first lives at the root, the others under their code. */
  languages: string[];
  /** Absolute, with a trailing slash; null where none is set (feeds then use a tag: URI). */
  baseUrl: string | null;
  /** The authority of the feeds' permanent names (RFC 4151), "example.org,2021:affair"; null: the host of `baseUrl`. */
  feedAuthority: string | null;
  licence: Localised | null;
  editor: string | null;
  /** Where an error is reported, and who answers; null where dossier.yaml does not say. */
  contact: Localised | null;
}

/** What an editor sets first on the front page; empty lists where he leaves the choice to the machine. */
export interface Front {
  /** Actor ids, the first first. */
  cast: string[];
  /** Whole sayings of those who stand against each other. */
  sides: FrontSide[];
}

export interface FrontSide {
  title: Localised;
  /** Quotation ids. */
  quotations: string[];
}

/** A published article: the Article with what was measured and found in it. */
export interface Source extends Article {
  blocks: Block[];
  /** Its first words, where it has no title to be known by; null where it has, or where they may not be shown. */
  incipit: string | null;
  quotations: string[];
  quotedShare: number;
  proseShare: number;
  /** Of all that is shown, the headline among it. */
  shownShare: number;
  /** Quotations found but kept back by the guard. */
  withheld: number;
  /** The articles it shares most with. */
  overlaps: { article: string; words: number }[];
  /** How many it shares words with in all. */
  overlapping: number;
}

/** Words of an article, quoted by nobody, that the editor has put into other languages. */
export interface TranslatedPassage extends Place {
  translation: Localised;
}

/** The one model that pages, feeds, data and search share. */
export interface Dossier {
  site: SiteInfo;
  front: Front;
  policies: Policies;
  sources: Source[];
  quotations: Quotation[];
  passages: TranslatedPassage[];
  actors: Actor[];
  utterances: Utterance[];
  events: DossierEvent[];
  divergences: Divergence[];
  overlaps: Overlap[];
  editions: Edition[];
  /** What was published once and is no more, by kind and id. */
  withdrawn: Withdrawn[];
  /** The narrative by interface language, parsed; null where the folder has none. */
  explainer: Readonly<Record<string, Explainer>> | null;
  /** Every excerpt of prose that may be shown, by place key; see compose/guard. */
  excerpt: (place: Place) => string | null;
  /** What the machine guessed for want of an editor, in words. */
  guesses: Localised[];
  /** What reads badly in the folder, with file and line, for the editor alone: no page shows it. */
  warnings?: readonly string[];
  /** Words of the interface that the maker has put in the place of ours, by language and key. */
  messages?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A reference in the explainer: `kind` and id of the evidence, numbered in reading order. */
export interface Reference {
  /** As written, folded: `event:shutdown`; see text/citation. */
  key: string;
  number: number;
  kind: "quotation" | "event" | "actor" | "source" | "span";
  id: string;
  place: Place | null;
}

export interface Explainer {
  /** Markdown source with its file, for errors. */
  file: string;
  markdown: string;
  references: Reference[];
}
