import type { QuotationKind } from "../../model.ts";
import { holding, touching } from "../../text/spans.ts";
import type { Analysis, Entity } from "../analysis.ts";
import { itemsOf } from "../clauses/items.ts";
import { readClauses } from "../clauses/read.ts";
import { readVerbs, type VerbLexicon } from "../clauses/verbs.ts";
import type { FoundTime, TimeReference } from "../times/time.ts";
import type { Range, Token } from "../tokens.ts";
import { happeningsOf } from "./dated.ts";
import { type FamilyLexicon, readFamilies } from "./families.ts";
import type { FoundHappening, HappeningReader, Reader } from "./happening.ts";
import { leadOf } from "./lead.ts";
import { sequelOf } from "./sequel.ts";
import type { Named } from "./subject.ts";
import { summaryOf } from "./summary.ts";
import { topicOf } from "./topic.ts";
import { whenOf } from "./when.ts";

/** Sentences that open an article: they tell its news, which needs no date on the day it comes out. */
const LEAD = 2;
/** In milliseconds: a weekday without a verb is the last one. */
const WEEK = 604_800_000;

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
    const words = tokensIn(tokens, sentence);
    const items = itemsOf(words, dates, touching(quotations, sentence.start, sentence.end), verbs, locale.clauses);
    const read = readClauses(items, locale.clauses);
    const before: Named | null = topic?.block === block ? topic.mention : null;
    // "À 21 h 17, ce soir-là, …" goes back to the paragraph before.
    const refersBack = items.some(
      ({ kind, start, end }) => kind === "time" && locale.happenings.anaphoric.test(text.slice(start, end)),
    );
    const today = story && (story.block === block || refersBack) ? story.day : day;
    const told = story?.block === block ? story.day : null;
    const reader: Reader = { text, read, mentions, before, families, verbs, locale, dates, today };
    const isTimed = items.some(({ kind }) => kind === "time");
    const here = isTimed ? happeningsOf(reader, published ?? null) : [];
    const [last] = here.filter(({ kind, days, basis }) => kind === "main" && days.length > 0 && basis !== "noun");
    const isDated = here.some(({ kind }) => kind === "main" || kind === "coordinate");
    const sequel = !isDated && told !== null ? sequelOf(reader, told) : [];
    found.push(...here, ...sequel);
    // "Mardi soir, 21 h 35."
    const bare = isTimed && read.clauses.every(({ head }) => !head) ? dayOf(reader, sentence, day) : null;
    const opened = last?.days[0] ?? bare;
    if (opened) story = { block, day: opened };
    if (read.clauses.some(({ kind, head }) => kind === "main" && head)) {
      lead ??= block;
      const isLead = lead === block && ++opening <= LEAD;
      const isUndated = !isDated && sequel.length === 0;
      if (isUndated && day !== null) found.push(...(isLead ? leadOf(reader, day) : summaryOf(reader, day)));
    }
    const mention = topicOf(reader);
    topic = mention && { block, mention };
  }
  return found;
}

/** The day that a sentence without a verb gives, where it has come: "Mardi soir, 21 h 35." */
function dayOf({ dates, text, today, locale }: Reader, { start, end }: Range, published: string | null): string | null {
  const given = whenOf(touching(dates, start, end), text, today, locale.happenings)?.days[0] ?? null;
  if (given === null || published === null || given <= published) return given;
  return new Date(Date.parse(given) - WEEK).toISOString().slice(0, published.length);
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
