import { touching } from "../../text/spans.ts";
import { type Clause, hasVerb } from "../clauses/clause.ts";
import { rangeOf, wordsOf } from "../clauses/items.ts";
import { isCalledOff } from "./called-off.ts";
import { carriedDates, isMoment } from "./carried.ts";
import { type ClauseDate, datesOf } from "./dates.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { joinedTo } from "./joined.ts";
import { tellingOf } from "./telling.ts";
import { dayOfIssue, NO_DAY, type When, whenOf } from "./when.ts";

/** Words before a date "du 3 mai" in which the noun stands that it dates. */
const NOUN = 8;

/** The weight of what is no routine. */
const ACT = 2;

/** The happenings of one sentence: of its clauses and nouns that have a date. */
export function happeningsOf(reader: Reader, published: string | null): FoundHappening[] {
  const { read, text, families, locale } = reader;
  const dated = datesOf(read, text, families, locale.happenings).filter((date) => !isCalledOff(reader, date));
  const byClause = new Map<Clause, ClauseDate[]>();
  for (const date of dated)
    if (date.role === "verb" || date.role === "aim")
      byClause.set(date.clause, [...(byClause.get(date.clause) ?? []), date]);
  const nouns = dated.filter(({ role }) => role === "noun");
  const carried = carriedDates(reader, byClause, nouns);
  const withDates = new Set([...byClause.keys(), ...carried.keys()]);
  const ofVerbs = [...byClause, ...carried].flatMap(([clause, dates]) => {
    if (isMoment(reader, clause, carried)) return [];
    const told = ofVerb(reader, clause, dates, withDates, published);
    if (!told || !carried.has(clause) || !joinedTo(reader, clause)) return told ?? [];
    // "a été entendu lundi et a souri"
    return (told.family?.weight ?? 0) < ACT ? [] : { ...told, certain: false };
  });
  const ofNouns = nouns.flatMap((date) => ofNoun(reader, date) ?? []);
  return [...ofVerbs, ...ofNouns].sort((a, b) => a.start - b.start);
}

function ofVerb(
  reader: Reader,
  clause: Clause,
  own: readonly ClauseDate[],
  dated: ReadonlySet<Clause>,
  published: string | null,
): FoundHappening | null {
  if (!hasVerb(clause)) return null;
  const isAimed = own.every(({ role }) => role === "aim");
  // "9 h 41. Me Roux parle": what is told as it happens is of the article's day, whatever days it has spoken of.
  const isNow = clause.head.form === "present" && clause.head.end - clause.head.start === 1;
  const today = isNow && reader.today === NO_DAY ? dayOfIssue(published) : reader.today;
  const when = whenOf(timesOf(reader, own), reader.text, today, reader.locale.happenings);
  if (!when) return null;
  const told = tellingOf(reader, clause, {
    ...{ dated, isAimed, isAhead: isAhead(when, published) },
    isOnDay: when.days.length > 0,
    isMoment: clause.kind === "subordinate" && own.every((date) => date.clause !== clause),
  });
  return told && { ...told, ...dateOf(when) };
}

/** "les heurts du 3 mai": the noun votes for the day. */
function ofNoun(reader: Reader, date: ClauseDate): FoundHappening | null {
  const { read, text, families, locale } = reader;
  const when = whenOf(timesOf(reader, [date]), text, reader.today, locale.happenings);
  const from = Math.max(date.item - NOUN, 0);
  const family = families.ofNoun(wordsOf(read.items, from, date.item).split(/[\s']+/));
  const range = rangeOf(read.items, { start: from, end: date.item + 1 });
  if (!when) return null;
  // "l'arrestation de Loïc Marzin le 3 mai"
  const named = touching(reader.mentions, range.start, range.end).at(-1);
  const subject = named ? { start: named.start, end: named.end } : null;
  return {
    ...{ ...range, kind: "aside", ...dateOf(when), basis: "noun", mood: "fact" },
    ...{ verb: "", family, decided: null, passive: true, subject, agent: subject, patient: subject, titles: [] },
  };
}

export const dateOf = ({ when, days, basis, certain, time }: When) => ({
  ...{ when, days, basis, certain },
  time: { start: time.start, end: time.end },
});

const timesOf = ({ read, dates }: Reader, own: readonly ClauseDate[]) =>
  own.flatMap(({ item }) => {
    const { start = 0, end = 0 } = read.items[item] ?? {};
    return touching(dates, start, end);
  });

/** After the day the article came out. */
export const isAhead = ({ when }: When, published: string | null) =>
  published !== null && when.slice(0, Math.min(published.length, 10)) > published.slice(0, Math.min(when.length, 10));
