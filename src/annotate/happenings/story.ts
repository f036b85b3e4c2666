import { holding, touching } from "../../text/spans.ts";
import type { Analysis } from "../analysis.ts";
import { mainOf } from "../clauses/clause.ts";
import { rangeOf } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import type { Topic } from "./pronoun.ts";
import { carriedOn, topicOf } from "./topic.ts";
import { whenOf } from "./when.ts";

/** In milliseconds: a weekday without a verb is the last one. */
const WEEK = 604_800_000;

const NIGHT = /TNI$/;

/** What an article has told so far, for what the next sentence takes as known: whom "il" means, which day a bare hour is of. */
export interface Story {
  block: Range | null;
  topic: Topic | null;
  /** How many sentences. */
  told: number;
  /** The last day it gave, and where. */
  day: { block: Range; value: string; isPresent: boolean; isNight: boolean } | null;
}

/** Before the first sentence. */
export const UNTOLD: Story = { block: null, topic: null, told: 0, day: null };

/** The paragraph that holds a sentence; null outside the running text. */
export function paragraphOf({ blocks }: Analysis, sentence: Range): Range | null {
  const block = holding(blocks, sentence.start, sentence.end);
  return block?.kind === "paragraph" || block?.kind === "standfirst" ? block : null;
}

/** The article's own headline, which stands before all else; a heading in the text is none. */
export const isHeadline = ({ blocks }: Analysis, sentence: Range): boolean =>
  holding(blocks, sentence.start, sentence.end)?.kind === "headline";

/** Whom "il" at the head of a sentence may mean. */
export const topicAt = ({ topic, block }: Story, here: Range): Topic | null =>
  topic && (block === here ? topic : carriedOn(topic));

/** The day that bare hours are of, or the night, "2021-01-11TNI", whose small hours are of the day after. */
export const nowIn = ({ day }: Story): string | null => day && (day.isNight ? `${day.value}TNI` : day.value);

/** The story after a sentence that told these happenings. */
export function goOn(
  story: Story,
  reader: Reader,
  block: Range,
  told: readonly FoundHappening[],
  published: string | null,
): Story {
  const [last] = told.filter(({ kind, days, basis }) => kind === "main" && days.length > 0 && basis !== "noun");
  const isBare = reader.read.clauses.every(({ head }) => !head);
  const day = last?.days[0] ?? (isBare ? dayOf(reader, published) : null);
  const head = mainOf(reader.read)?.head;
  const isPresent = !head || (head.form === "present" && head.end - head.start === 1);
  return {
    block,
    topic: topicOf(reader),
    told: story.told + 1,
    day: day ? { block, value: day, isPresent, isNight: NIGHT.test(last?.when ?? "") } : story.day,
  };
}

/** The day that a sentence without a verb gives, where it has come: "Mardi soir, 21 h 35." */
function dayOf({ read, dates, text, today, locale }: Reader, published: string | null): string | null {
  const { start, end } = rangeOf(read.items, { start: 0, end: read.items.length });
  const given = whenOf(touching(dates, start, end), text, today, locale.happenings)?.days[0] ?? null;
  if (given === null || published === null || given <= published) return given;
  return new Date(Date.parse(given) - WEEK).toISOString().slice(0, published.length);
}
