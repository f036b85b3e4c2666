import type { ClauseKind, QuotationKind } from "../../model.ts";
import { perObject } from "../../text/per-object.ts";
import { holding, touching } from "../../text/spans.ts";
import type { Analysis, Entity } from "../analysis.ts";
import { mainOf } from "../clauses/clause.ts";
import { itemsOf, rangeOf } from "../clauses/items.ts";
import { readClauses } from "../clauses/read.ts";
import { readVerbs } from "../clauses/verbs.ts";
import type { FoundTime, TimeReference } from "../times/time.ts";
import type { Range } from "../tokens.ts";
import { happeningsOf } from "./dated.ts";
import { type Entry, entered, entryOf } from "./entry.ts";
import { readFamilies } from "./families.ts";
import type { FoundHappening, HappeningReader, Reader } from "./happening.ts";
import { datedBy, headlineOf } from "./headline.ts";
import { leadOf, listedOf } from "./lead.ts";
import { ownWords } from "./own-words.ts";
import { OPENING, sequelOf } from "./sequel.ts";
import { goOn, isHeadline, nowIn, paragraphOf, type Story, topicAt, UNTOLD } from "./story.ts";
import { summaryOf } from "./summary.ts";
import { dayOfIssue, dayOfTime, NO_DAY } from "./when.ts";

/** Clauses that have told a sentence's news, if they have a day: "montrent que l'usine avait été prévenue le 6 février". */
const NEWS: ReadonlySet<ClauseKind> = new Set(["main", "coordinate", "completive"]);
const LIST_ITEM = /^[-–—•*·▪]\s/;
/** Sentences that open an article: they tell its news, which needs no date on the day it comes out. */
const LEAD = 2;

/**
 * The happenings of an article, in order: each clause of the running text that has a date of its own, and each noun that has one. A clause
 * that says what somebody said in quoted words is none. Before them, the news of the headline.
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
    .flatMap((entity) => entity.mentions.map(({ start, end, text, block }) => ({ start, end, text, block, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const day = dayOfIssue(published ?? null);
  const found: FoundHappening[] = [];
  const news: FoundHappening[] = [];
  const opens: FoundHappening[] = [];
  // "Vers 20 heures", in a paragraph that gives no day, is of the one day that the article has given, or of its own.
  // The day at the head of a dispatch is its own.
  const isHead = (time: FoundTime) =>
    dayOfTime(time) === day && locale.happenings.explicit.test(text.slice(time.start, time.end));
  const spoken = dates.filter((time) => time.certain && dayOfTime(time) !== "" && !isHead(time));
  const given = new Set<string>();
  let passed = 0;
  let story: Story = UNTOLD;
  let lead: Range | null = null;
  let opening = 0;
  for (const sentence of sentences) {
    const headline = isHeadline(analysis, sentence);
    const entry = headline ? null : entryAt(analysis, sentence, dates);
    const block = headline ? sentence : (paragraphOf(analysis, sentence) ?? (entry ? sentence : null));
    if (!block) continue;
    const words = touching(tokens, sentence.start, sentence.end);
    const items = itemsOf(words, dates, touching(quotations, sentence.start, sentence.end), verbs, locale.clauses);
    const read = readClauses(items, locale.clauses);
    // What an item of a list tells is not of the day of the one before.
    const isItem = LIST_ITEM.test(text.slice(sentence.start, sentence.start + 2));
    if (isItem) story = { ...story, day: null };
    // "À 21 h 17, ce soir-là, …" goes back to the paragraph before.
    const refersBack = items.some(
      ({ kind, start, end }) => kind === "time" && locale.happenings.anaphoric.test(text.slice(start, end)),
    );
    while ((spoken[passed]?.start ?? sentence.end) < sentence.start) given.add(dayOfTime(spoken[passed++]));
    const told = story.day?.block === block || refersBack ? nowIn(story) : null;
    const today = told ?? (entry ? day : onlyDay(given, day));
    const before = topicAt(story, block);
    const reader: Reader = { text, read, mentions, before, families, verbs, locale, dates, today };
    if (headline) {
      if (day !== null) news.push(...headlineOf(reader, day));
      continue;
    }
    const listed = entry ? entered(reader, entry, published ?? null) : [];
    if (listed.length > 0) {
      found.push(...listed);
      continue;
    }
    const isTimed = items.some(({ kind }) => kind === "time");
    const here = isTimed ? happeningsOf(reader, published ?? null) : [];
    found.push(...here);
    if (opening === 0) opens.push(...here.filter(({ kind }) => NEWS.has(kind)));
    const isMain = mainOf(read) !== undefined;
    if (isMain) lead ??= block;
    if (isMain && !here.some(({ kind }) => NEWS.has(kind)) && !isOfNoun(reader, here)) {
      const isLead = lead === block && opening < LEAD;
      const sequel = sequelOf(reader, story, block, day);
      if (sequel.length > 0) found.push(...sequel);
      else if (day !== null && isLead) found.push(...leadOf(reader, day));
      else if (day !== null) found.push(...(isItem && story.told < OPENING ? listedOf : summaryOf)(reader, day));
    }
    if (isMain && lead === block) opening++;
    story = goOn(story, reader, block, here, day);
  }
  return [...news.map((one) => datedBy(one, opens, locale.happenings)), ...found];
}

/** The entry that a sentence tells what happened of: of a heading, only where it gives an hour, as a live report's do. */
function entryAt({ text, blocks }: Analysis, sentence: Range, dates: readonly FoundTime[]): Entry | null {
  const block = holding(blocks, sentence.start, sentence.end);
  if (block?.kind !== "paragraph" && block?.kind !== "heading") return null;
  const entry = entryOf(text, block, dates);
  if (!entry || entry.from < sentence.start || entry.from >= sentence.end) return null;
  return block.kind === "paragraph" || entry.times.every(({ local }) => local !== null) ? entry : null;
}

/** The day that bare hours are of behind paragraphs that gave these: the article's own where they gave none; none where they gave several. */
function onlyDay(given: ReadonlySet<string>, day: string | null): string | null {
  const [first = day] = given;
  return given.size > 1 ? NO_DAY : first;
}

/** "La fuite de lundi inquiète": what a sentence tells of an act that has a day of its own has none. */
function isOfNoun(reader: Reader, here: readonly FoundHappening[]): boolean {
  const main = mainOf(reader.read);
  const subject = main && ownWords(main, reader.read.items, reader.locale.happenings);
  const words = subject && rangeOf(reader.read.items, subject);
  return here.some(
    ({ basis, family, time }) =>
      basis === "noun" && family && time && words && time.start > words.start && time.end <= words.end,
  );
}

const lexiconsOf = perObject(({ clauses, happenings }: HappeningReader) => ({
  verbs: readVerbs(clauses.verbTable),
  families: readFamilies(happenings.families),
}));
