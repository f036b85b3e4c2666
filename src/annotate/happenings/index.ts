import type { ClauseKind, HappeningBasis, Mood, QuotationKind } from "../../model.ts";
import { holding, touching } from "../../text/spans.ts";
import type { Analysis, Entity } from "../analysis.ts";
import type { Clause, Item, SentenceClauses } from "../clauses/clause.ts";
import { itemsOf } from "../clauses/items.ts";
import type { ClauseLocale } from "../clauses/locale.ts";
import { readClauses } from "../clauses/read.ts";
import { readVerbs, type VerbLexicon } from "../clauses/verbs.ts";
import type { FoundTime, TimeReference } from "../times/index.ts";
import type { Range, Token } from "../tokens.ts";
import { type ClauseDate, datesOf, wordsOf } from "./dates.ts";
import { type Family, type FamilyLexicon, readFamilies } from "./families.ts";
import type { HappeningLocale } from "./locale.ts";
import { moodOf } from "./mood.ts";
import { agentOf, type Named, rangeOf, type Subject, subjectOf } from "./subject.ts";
import { endOf, reportOf, type Title, titlesOf } from "./title.ts";
import { type When, whenOf } from "./when.ts";

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
  /** The best first, then shorter ones. */
  titles: Title[];
}

/** What happenings are read with. */
export interface HappeningReader {
  clauses: ClauseLocale;
  happenings: HappeningLocale;
}

/** Words before a date "du 3 mai" in which the noun stands that it dates. */
const NOUN = 4;
/** Sentences that open an article: they tell its news, which needs no date on the day it comes out. */
const LEAD = 2;
/** Days before, on which the news of an article may have been. */
const BEFORE = 2;
/** Quoted words of more code units make a clause of saying a quotation, which has a page of its own: not "annonce un « geste »". */
const QUOTED = 24;

/**
 * The happenings of an article, in order: each clause of the running text that has a date of its own, and each noun that has one. A clause
 * that says what somebody said in quoted words is none.
 */
export function findHappenings(
  analysis: Analysis,
  entities: readonly Entity[],
  quotations: readonly (Range & { kind: QuotationKind })[],
  times: readonly FoundTime[],
  { published }: TimeReference,
  locale: HappeningReader,
): FoundHappening[] {
  const { text, sentences, tokens } = analysis;
  const { verbs, families } = lexiconsOf(locale);
  const dates = times.filter(({ type }) => type !== "DURATION" && type !== "SET");
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundHappening[] = [];
  let topic: { block: Range; mention: Named } | null = null;
  let story: { block: Range; day: string } | null = null;
  const day = published && published.length >= 10 ? published.slice(0, 10) : null;
  let lead: Range | null = null;
  let opening = 0;
  for (const sentence of sentences) {
    const block = holding(analysis.blocks, sentence.start, sentence.end);
    if (block?.kind !== "paragraph" && block?.kind !== "standfirst") continue;
    // "Les points bloqués sont :" says nothing without its list.
    if (/[,:]$/.test(text.slice(sentence.start, sentence.end))) continue;
    const words = tokensIn(tokens, sentence);
    const items = itemsOf(words, dates, touching(quotations, sentence.start, sentence.end), verbs, locale.clauses);
    const read = readClauses(items, locale.clauses);
    const before: Named | null = topic?.block === block ? topic.mention : null;
    const today = story?.block === block ? story.day : day;
    const reader: Reader = { text, read, mentions, before, families, locale, dates, today };
    if (items.some(({ kind }) => kind === "time")) {
      const here = happeningsOf(reader, published ?? null);
      found.push(...here);
      const [last] = here.filter(({ kind, days, basis }) => kind === "main" && days.length > 0 && basis !== "noun");
      if (last) story = { block, day: last.days[0] ?? "" };
    }
    if (read.clauses.some(({ kind, head }) => kind === "main" && head)) {
      lead ??= block;
      const isLead = lead === block && ++opening <= LEAD;
      const isDated = found.some(({ start, kind }) => start >= sentence.start && kind !== "aside");
      if (isLead && !isDated && day !== null) found.push(...leadOf(reader, day));
    }
    const mention = topicOf(reader);
    topic = mention && { block, mention };
  }
  return found;
}

interface Reader {
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

function happeningsOf(reader: Reader, published: string | null): FoundHappening[] {
  const { read, text, families, locale } = reader;
  const dated = datesOf(read, text, families, locale.happenings);
  const byClause = new Map<Clause, ClauseDate[]>();
  for (const date of dated)
    if (date.role === "verb" || date.role === "aim")
      byClause.set(date.clause, [...(byClause.get(date.clause) ?? []), date]);
  const ofVerbs = [...byClause].flatMap(
    ([clause, own]) => ofVerb(reader, clause, own, new Set(byClause.keys()), published) ?? [],
  );
  const ofNouns = dated.filter(({ role }) => role === "noun").flatMap((date) => ofNoun(reader, date) ?? []);
  return [...ofVerbs, ...ofNouns].sort((a, b) => a.start - b.start);
}

function ofVerb(
  reader: Reader,
  clause: Clause,
  dated: readonly ClauseDate[],
  times: ReadonlySet<Clause>,
  published: string | null,
): FoundHappening | null {
  const isAimed = dated.every(({ role }) => role === "aim");
  const when = whenOf(timesOf(reader, dated), reader.text, reader.today, reader.locale.happenings);
  if (!when) return null;
  const told = tellingOf(reader, clause, times, { isAimed, isAhead: isAhead(when, published) });
  return told && { ...told, ...dateOf(when) };
}

type Telling = Omit<FoundHappening, "when" | "days" | "basis" | "certain" | "time">;

/** What a clause tells, but for its day. */
function tellingOf(
  reader: Reader,
  clause: Clause,
  times: ReadonlySet<Clause>,
  { isAimed, isAhead }: { isAimed: boolean; isAhead: boolean },
): Telling | null {
  const { read, text, families, mentions, before } = reader;
  const { clauses, happenings } = reader.locale;
  const { head } = clause;
  if (!head || clause.kind === "subordinate") return null;
  if (isAimed && !(head.passive && happenings.scheduled.has(head.lemma))) return null;
  // "a déclaré : « … »", but not "décrète un moratoire : « … »"
  const reach = clauses.reporting.has(head.lemma) ? 1 : 0;
  if (clauses.quoting.has(head.lemma) && quotes(read.items, clause, reach)) return null;
  const mood = moodOf(clause, isAimed ? "aim" : "verb", isAhead, happenings);
  if (!mood) return null;
  const extent = rangeOf(read.items, { start: clause.parts[0]?.start ?? 0, end: endOf(clause, read.clauses) });
  const whom = subjectOf(clause, read, mentions, before, happenings);
  const negated = happenings.negation.has(read.items[head.start - 1]?.lower ?? "");
  // "Le ferry a coulé dimanche, a annoncé lundi la préfète" is told on Sunday; a report of quoted words is a saying.
  const reported = clause.kind === "reported" ? clause.parent : null;
  if (reported && (times.has(reported) || quotes(read.items, reported, 1))) return null;
  const own = TITLED.has(clause.kind) ? titlesOf(clause, read, whom, persons(reader), text, happenings) : [];
  const content = contentOf(reader, clause, times);
  const whose = reported && subjectOf(reported, read, mentions, before, happenings).items;
  const report = whose ? reportOf(clause, read, rangeOf(read.items, whose), text, happenings) : [];
  const act = families.ofVerb(head, read.items);
  // "La préfète annonce que le pont est fermé": what happens is the closure, and to the bridge.
  const told = content?.family && content.family.weight > (act?.weight ?? 0) ? content : null;
  return {
    ...extent,
    kind: clause.kind,
    mood,
    verb: head.lemma,
    family: negated ? null : (told?.family ?? act),
    passive: told?.passive ?? head.passive,
    ...(told
      ? { subject: told.subject, agent: told.agent }
      : { subject: placeOf(whom, read.items), agent: agentOf(whom, read.items, mentions, happenings) }),
    titles: [...own, ...(content?.titles ?? []), ...report].map(({ parts, replaced }) => ({
      ...{ parts, replaced: replaced && whom.antecedent === before },
    })),
  };
}

/** "annonce que le pont est fermé", "décide de fermer le pont": what the verb is about, and a title where its own is too long. */
function contentOf(reader: Reader, clause: Clause, dated: ReadonlySet<Clause>) {
  const { read, text, families, mentions, before, locale } = reader;
  const content = read.clauses.find(
    (one) => one.parent === clause && one.head && (one.kind === "completive" || one.kind === "purpose"),
  );
  // "annonce que la femme est morte dimanche" has a day of its own.
  if (!content?.head || !clause.head || dated.has(content)) return null;
  const family = families.ofVerb(content.head, read.items);
  const { passive } = content.head;
  const whom = subjectOf(content, read, mentions, before, locale.happenings);
  const subject = placeOf(whom, read.items);
  const agent = agentOf(whom, read.items, mentions, locale.happenings);
  if (content.kind === "purpose")
    return locale.happenings.governed.has(clause.head.lemma) ? { family, passive, subject, agent, titles: [] } : null;
  if (!locale.happenings.vouching.has(clause.head.lemma) || content.head.form === "conditional") return null;
  return {
    family,
    passive,
    subject,
    agent,
    titles: titlesOf(content, read, whom, persons(reader), text, locale.happenings),
  };
}

const placeOf = ({ items, antecedent }: Subject, all: readonly Item[]) => (items ? rangeOf(all, items) : antecedent);

/** Names of persons, which can stand alone for a long subject. */
const persons = ({ mentions }: Reader) => mentions.filter(({ entity }) => entity.kind === "person");

const TITLED: ReadonlySet<ClauseKind> = new Set(["main", "coordinate", "relative", "completive"]);

/** The news that opens an article, undated: of the article's day, or of one of those before. */
function leadOf(reader: Reader, day: string): FoundHappening[] {
  const clause = reader.read.clauses.find(({ kind, head }) => kind === "main" && head);
  const back = (days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, day.length);
  const days = Array.from({ length: BEFORE + 1 }, (_, at) => back(at));
  const told = clause && tellingOf(reader, clause, new Set(), { isAimed: false, isAhead: false });
  if (told?.mood !== "fact" || told.titles.length === 0) return [];
  return [{ ...told, when: day, days, basis: "article", certain: false, time: null }];
}

/** "les heurts du 3 mai": the noun votes for the day. */
function ofNoun(reader: Reader, date: ClauseDate): FoundHappening | null {
  const { read, text, families, locale } = reader;
  const when = whenOf(timesOf(reader, [date]), text, reader.today, locale.happenings);
  const words = wordsOf(read.items, Math.max(date.item - NOUN, 0), date.item).split(/[\s']+/);
  const family = families.ofNoun(words);
  const range = rangeOf(read.items, { start: Math.max(date.item - NOUN, 0), end: date.item + 1 });
  if (!when) return null;
  // "l'arrestation de Loïc Marzin le 3 mai"
  const named = touching(reader.mentions, range.start, range.end).at(-1);
  const subject = named ? { start: named.start, end: named.end } : null;
  return {
    ...{ ...range, kind: "aside", ...dateOf(when), basis: "noun", mood: "fact" },
    ...{ verb: "", family, passive: true, subject, agent: subject, titles: [] },
  };
}

const dateOf = ({ when, days, basis, certain, time }: When) => ({
  ...{ when, days, basis, certain },
  time: { start: time.start, end: time.end },
});

const timesOf = ({ read, dates }: Reader, own: readonly ClauseDate[]) =>
  own.flatMap(({ item }) => {
    const { start = 0, end = 0 } = read.items[item] ?? {};
    return touching(dates, start, end);
  });

/** After the day the article came out. */
const isAhead = ({ when }: When, published: string | null) =>
  published !== null && when.slice(0, Math.min(published.length, 10)) > published.slice(0, Math.min(when.length, 10));

function quotes(items: readonly Item[], { parts }: Clause, reach: number): boolean {
  return items.some(({ kind, end, start, isSaying }, at) => {
    const isInside = parts.some((part) => part.start - reach <= at && at < part.end + reach);
    return kind === "quote" && isInside && (isSaying || end - start > QUOTED);
  });
}

/**
 * Who a sentence is about, for "il" in the next: the person who is its subject, or the only one it names. Where it has no subject of its
 * own ("…, s'emporte-t-il"), who it was before.
 */
function topicOf({ read, mentions, before, locale }: Reader): Named | null {
  const [main] = read.clauses.filter(({ kind, head }) => kind === "main" && head);
  const subject = main && subjectOf(main, read, mentions, before, locale.happenings).items;
  if (!main || !subject) return before;
  const within = ({ start, end }: Range) => onePerson(touching(mentions, start, end));
  const first = read.items[0];
  const last = read.items.at(-1);
  return within(rangeOf(read.items, subject)) ?? (first && last ? within({ start: first.start, end: last.end }) : null);
}

function onePerson(mentions: readonly Named[]): Named | null {
  const persons = mentions.filter(({ entity }) => entity.kind === "person");
  return new Set(persons.map(({ entity }) => entity)).size === 1 ? (persons[0] ?? null) : null;
}

function tokensIn(tokens: readonly Token[], sentence: Range): readonly Token[] {
  return touching(tokens, sentence.start, sentence.end);
}

const lexicons = new WeakMap<HappeningReader, { verbs: VerbLexicon; families: FamilyLexicon }>();

function lexiconsOf(locale: HappeningReader) {
  const known = lexicons.get(locale) ?? {
    verbs: readVerbs(locale.clauses.verbTable),
    families: readFamilies(locale.happenings.families),
  };
  lexicons.set(locale, known);
  return known;
}
