import { touching } from "../../text/spans.ts";
import { hasVerb } from "../clauses/clause.ts";
import { wordsOf } from "../clauses/items.ts";
import type { FoundTime } from "../times/time.ts";
import type { Range } from "../tokens.ts";
import { dateOf, isAhead } from "./dated.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { tellingOf } from "./telling.ts";
import { whenOf } from "./when.ts";

/** "- ", "• " */
const BULLET = /^[-–—•*·▪\s]*/u;
/** Between a date and its hour, and behind both: "13 août, 19 h : ", "5 mars 2024. " */
const BESIDE = /^[,\s]*(?:à\s+)?$/u;
const BEHIND = /^[\s*]*(?:[:–—-]|\.(?=[\s*]))[\s*]*(?=[«“"]?\p{L})/u;
/** An entry of more code units is a paragraph. */
const LONGEST = 90;

/** A paragraph that is an entry of a chronology, an agenda or a live report: it opens with its date, and a mark. */
export interface Entry {
  times: readonly FoundTime[];
  /** Where what happened begins. */
  from: number;
}

/** "17 octobre 2023. Procédure de sauvegarde", "• Mercredi 13 août, 19 h : assemblée publique", "17 h 30 – L'avis est levé"; null else. */
export function entryOf(text: string, { start, end }: Range, dates: readonly FoundTime[]): Entry | null {
  let from = start + (BULLET.exec(text.slice(start, end))?.[0].length ?? 0);
  const times: FoundTime[] = [];
  for (const time of touching(dates, start, end)) {
    const isNext = times.length === 0 ? time.start === from : BESIDE.test(text.slice(from, time.start));
    if (!isNext) break;
    times.push(time);
    from = time.end;
  }
  const behind = times.length > 0 && BEHIND.exec(text.slice(from, end));
  return behind ? { times, from: from + behind[0].length } : null;
}

/** What a sentence of an entry tells, on the entry's day: its clause; where it has none, the noun that it is. */
export function entered(reader: Reader, { times, from }: Entry, published: string | null): FoundHappening[] {
  const { text, read, families, locale } = reader;
  const when = whenOf(times, text, reader.today, locale.happenings);
  const end = read.items.at(-1)?.end ?? from;
  // "5 mars 2024. La cour a jugé mardi …" has a day of its own.
  if (!when || read.items.some((item) => item.kind === "time" && item.start >= from && !isHour(item, reader)))
    return [];
  const date = dateOf(when);
  const at = read.items.findIndex((item) => item.start >= from);
  // "Mise en service de la criée": what stands first is no verb.
  const clause = read.clauses.filter(hasVerb).find(({ kind, head }) => kind === "main" && head.start > at);
  if (clause && clause.head.lemma !== locale.clauses.be) {
    const told = tellingOf(reader, clause, { isAhead: isAhead(when, published), isOnDay: when.days.length > 0 });
    if (told && told.start < from) told.start = from;
    return told && told.titles.length > 0 && !isQuestion(reader) ? [{ ...told, ...date }] : [];
  }
  // A bare hour is of a live report, whose headings name what is spoken of.
  if (clause || !times.some(({ local }) => local === null)) return [];
  const words = text.slice(from, end);
  const range = { start: from, end: from + words.replace(/[\s.;,*]+$/u, "").length };
  if (range.end - range.start > LONGEST || /[«“"?]/u.test(words)) return [];
  const family = families.heaviest(wordsOf(read.items, at, read.items.length).split(/[\s']+/));
  // Of a bulletin that gives its month alone, what stands under a day of that month is its agenda.
  const isOfMonth = published !== null && published.length < "2021-01-11".length && when.when.startsWith(published);
  const mood = isOfMonth || isAhead(when, published) ? "announced" : "fact";
  return [
    {
      ...{ ...range, kind: "aside", ...date, mood, verb: "", family, decided: null, passive: true },
      ...{ subject: null, agent: null, patient: null, titles: [{ parts: [range], replaced: false, supplied: null }] },
    },
  ];
}

const isHour = (item: Range, { dates }: Reader) =>
  touching(dates, item.start, item.end).every(({ local }) => local !== null);

const isQuestion = ({ read }: Reader) => read.items.at(-1)?.lower === "?";
