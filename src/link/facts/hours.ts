import { holding, touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** An hour of one day, and who and what it is the hour of. */
export interface Hour extends Fact {
  day: string;
  minutes: number;
  approximate: boolean;
  zone: string | null;
  /** Ids of the actors its sentence names. */
  actors: ReadonlySet<string>;
  /** Stems of what else it says. */
  stems: ReadonlySet<string>;
  /** It is when something ends. */
  isEnd: boolean;
}

/** Words in common that make two sentences of one person and one day tell of one appointment; and of the shorter one's. */
const LEAST = 2;
const SHARED = 0.4;
/** Hours further apart than this, in minutes, are of two things. */
const APART = 6 * 60;
/** "Vers 10 heures" holds what lies nearer than this. */
const ABOUT = 45;
/** A word in more of the sentences that give an hour than this many, and this share, tells no two apart: "gilets jaunes". */
const FREQUENT = 4;
const FREQUENT_SHARE = 0.1;
/** More hours of one person on one day than this are a log. */
const COMMON = 20;

/** The hour of a sentence that gives one, outside quotations. */
export function hoursIn(told: Told, locale: LinkLocale): Hour[] {
  const { annotations } = told.source;
  const clocks = touching(annotations.times, told.start, told.end).filter(({ local }) => local !== null);
  const [clock, another] = clocks;
  if (!clock?.local || another || holding(annotations.quotations, clock.start, clock.end)) return [];
  const named = [...told.named.person, ...told.named.organization];
  const isName = (start: number) => named.some((one) => one.start <= start && start < one.end);
  const stems = told.tokens.flatMap(({ key, word, start, quantity, figure }) =>
    readWord(word, locale).isContent && !quantity && figure === undefined && !isName(start) ? [key] : [],
  );
  return [
    {
      article: told.article,
      start: clock.start,
      end: clock.end,
      sentence: { start: told.start, end: told.end },
      day: clock.local.slice(0, 10),
      minutes: Number(clock.local.slice(11, 13)) * 60 + Number(clock.local.slice(14, 16)),
      approximate: clock.approximate,
      zone: clock.zone,
      actors: new Set(named.map(({ id }) => id)),
      stems: new Set(stems),
      isEnd: stems.some((stem) => locale.ends.has(stem)),
    },
  ];
}

/** Two articles' hours of one appointment of one person on one day: "attendue à 9 heures devant la commission" / "entendue à 10 heures". */
export function rivalHours(hours: readonly Hour[]): Hour[][] {
  const days = new Map<string, Hour[]>();
  const given = new Map<string, Set<number>>();
  for (const hour of hours) {
    for (const actor of hour.actors) append(days, `${hour.day} ${actor}`, hour);
    const key = `${hour.article} ${hour.day}`;
    given.set(key, (given.get(key) ?? new Set()).add(hour.minutes));
  }
  const gives = (article: string, { day, minutes }: Hour) => given.get(`${article} ${day}`)?.has(minutes) ?? false;
  const holders = new Map<string, number>();
  for (const { stems } of hours) for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const most = Math.max(FREQUENT, FREQUENT_SHARE * hours.length);
  const isTelling = (stem: string) => (holders.get(stem) ?? 0) <= most;
  const found = new Map<string, Hour[]>();
  for (const list of days.values()) {
    // An article that gives both hours tells of two things.
    for (const [at, a] of list.slice(0, COMMON).entries())
      for (const b of list.slice(at + 1, COMMON))
        if (areRivals(a, b, isTelling) && !gives(a.article, b) && !gives(b.article, a))
          found.set(`${a.article} ${a.start} ${b.article} ${b.start}`, [a, b]);
  }
  return [...found.values()];
}

function areRivals(a: Hour, b: Hour, isTelling: (stem: string) => boolean): boolean {
  const apart = Math.abs(a.minutes - b.minutes);
  const least = a.approximate || b.approximate ? ABOUT : 1;
  if (a.article === b.article || a.zone !== b.zone || a.isEnd !== b.isEnd || apart < least || apart > APART)
    return false;
  // Two actors in common are one more word in common: "devant le tribunal de Brest".
  const actors = [...a.actors].filter((id) => b.actors.has(id)).length - 1;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem) && isTelling(stem)).length + actors;
  return shared >= LEAST && shared / Math.min(a.stems.size, b.stems.size) >= SHARED;
}
