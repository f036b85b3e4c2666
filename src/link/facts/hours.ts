import { addDays } from "../../text/days.ts";
import { holding, touching } from "../../text/spans.ts";
import { reach, shownHour } from "../about-hour.ts";
import { append } from "../append.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { TIME } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** An hour of one day, and who and what it is the hour of. */
export interface Hour extends Fact {
  day: string;
  /** The same, and the day before where a paper of the morning after gives the hour alone. */
  days: readonly string[];
  /** Its sentence gives the day. */
  isDated: boolean;
  minutes: number;
  approximate: boolean;
  zone: string | null;
  /** Ids of the actors its sentence names. */
  whose: readonly string[];
  /** Stems of what else it says. */
  stems: ReadonlySet<string>;
  /** It is when something ends. */
  isEnd: boolean;
  /** Ids and stems of the sentences beside it as well. */
  beside: ReadonlySet<string>;
}

/** Words in common that make two sentences of one person and one day tell of one appointment; and of the shorter one's. */
const LEAST = 2;
const SHARED = 0.4;
/** Hours further apart than this, in minutes, are of two things. */
const APART = 6 * 60;
/** Hours nearer than this may be two tellings of one, though the sentences beside them say of what. */
const NEAR = 90;
/** An article with more hours of one day is a log. */
const LOG = 3;
/** A word in more of the sentences that give an hour than this many, and this share, tells no two apart: "gilets jaunes". */
const FREQUENT = 4;
const FREQUENT_SHARE = 0.1;
/** More hours of one day than this are told of many things. */
const COMMON = 20;

/** Sentences after "Il était 6 h 52" in which stands what happened then. */
const AHEAD = 2;

/** The hours of sentences that give one, outside quotations. */
export function hoursIn(told: readonly Told[], locale: LinkLocale): Hour[] {
  return told.flatMap((one, at) => {
    const clock = clockOf(one);
    if (!clock) return [];
    const isOpen = locale.presentsHour.test(one.words);
    const near = told.slice(Math.max(0, at - 1), at + 1 + (isOpen ? AHEAD : 0));
    const here = near.filter(({ article }) => article === one.article);
    const stems = stemsOf(one, locale);
    const read = (start: number, end: number) => one.words.slice(Math.max(0, start - one.start), end - one.start);
    const published = one.source.article.published?.slice(0, 10);
    const day = clock.local.slice(0, 10);
    const isBare = !locale.dayWord.test(clock.text) && one.days.every((other) => other === day) && day === published;
    return [
      {
        ...{ article: one.article, ...shownHour(clock, read, locale), sentence: { start: one.start, end: one.end } },
        isDated: !isBare,
        ...{ day, days: isBare ? [day, addDays(day, -1)] : [day, ...one.days] },
        minutes: Number(clock.local.slice(11, 13)) * 60 + Number(clock.local.slice(14, 16)),
        ...{ approximate: clock.approximate, zone: clock.zone },
        whose: actorsOf(one),
        stems,
        isEnd: [...stems].some((stem) => locale.ends.has(stem)),
        beside: new Set(here.flatMap((other) => [...actorsOf(other), ...stemsOf(other, locale)])),
      },
    ];
  });
}

/** The one clock time of a sentence. */
function clockOf({ source: { annotations }, start, end }: Told) {
  const [clock, another] = touching(annotations.times, start, end).filter(({ local }) => local !== null);
  if (!clock?.local || another || holding(annotations.quotations, clock.start, clock.end)) return null;
  return { ...clock, local: clock.local };
}

const actorsOf = ({ named }: Told) => [...new Set([...named.person, ...named.organization].map(({ id }) => id))];

/** Stems of what a sentence says besides names. */
function stemsOf({ named, tokens }: Told, locale: LinkLocale): Set<string> {
  const names = [...named.person, ...named.organization];
  const isName = (start: number) => names.some((one) => one.start <= start && start < one.end);
  const telling = tokens.filter(
    ({ key, word, start, quantity, figure }) =>
      key !== TIME && readWord(word, locale).isContent && !quantity && figure === undefined && !isName(start),
  );
  return new Set(telling.map(({ key }) => key));
}

/** Two articles' hours of one appointment of one person on one day: "attendue à 9 heures devant la commission" / "entendue à 10 heures". */
export function rivalHours(hours: readonly Hour[]): Hour[][] {
  const byDay = new Map<string, Hour[]>();
  const given = new Map<string, Set<number>>();
  for (const hour of hours) {
    for (const day of new Set(hour.days)) append(byDay, day, hour);
    const key = `${hour.article} ${hour.day}`;
    given.set(key, (given.get(key) ?? new Set()).add(hour.minutes));
  }
  const givenBy = ({ article, day }: Hour) => given.get(`${article} ${day}`) ?? new Set();
  const gives = ({ article }: Hour, { days, minutes }: Hour) =>
    days.some((day) => given.get(`${article} ${day}`)?.has(minutes));
  const holders = new Map<string, number>();
  for (const { beside } of hours) for (const one of beside) holders.set(one, (holders.get(one) ?? 0) + 1);
  const most = Math.max(FREQUENT, FREQUENT_SHARE * hours.length);
  const isTelling = (stem: string) => (holders.get(stem) ?? 0) <= most;
  const isLog = (hour: Hour) => givenBy(hour).size > LOG;
  const found = new Map<string, Hour[]>();
  for (const list of byDay.values()) {
    for (const [at, a] of list.slice(0, COMMON).entries())
      for (const b of list.slice(at + 1, COMMON)) {
        // An article that gives both hours tells of two things.
        if (!mayBeOne(a, b) || gives(a, b) || gives(b, a)) continue;
        const isOne = areOfOne(a, b, isTelling) || (!isLog(a) && !isLog(b) && areBesideOne(a, b, isTelling));
        if (isOne) found.set(`${a.article} ${a.start} ${b.article} ${b.start}`, [a, b]);
      }
  }
  return [...found.values()];
}

function mayBeOne(a: Hour, b: Hour): boolean {
  const apart = Math.abs(a.minutes - b.minutes);
  return a.article !== b.article && a.zone === b.zone && a.isEnd === b.isEnd && apart > reach(a, b) && apart <= APART;
}

/** The sentences themselves name somebody in common, and say the same of him. */
function areOfOne(a: Hour, b: Hour, isTelling: (stem: string) => boolean): boolean {
  const [first, ...others] = shared(new Set(a.whose), new Set(b.whose));
  // Two actors in common are one more word in common: "devant le tribunal de Brest".
  const words = shared(a.stems, b.stems).filter(isTelling).length + others.length;
  return first !== undefined && words >= LEAST && words / Math.min(a.stems.size, b.stems.size) >= SHARED;
}

/** Nearly one hour, and those beside them say the same: "Il était 9 heures quand les policiers …" / "… Arrivés à 8 heures, ils …". */
function areBesideOne(a: Hour, b: Hour, isTelling: (stem: string) => boolean): boolean {
  const words = shared(a.beside, b.beside);
  return (
    Math.abs(a.minutes - b.minutes) <= NEAR &&
    words.length >= LEAST + (a.isDated && b.isDated ? 0 : 1) &&
    words.filter(isTelling).length >= LEAST
  );
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one));
