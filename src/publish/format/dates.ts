import type { Language } from "../messages/language.ts";
import { type Moment, readMoment } from "./moment.ts";
import { locale } from "./numbers.ts";

/** Words around a date that `Intl` does not give. */
interface DateWords {
  about: (date: string) => string;
  perhaps: (date: string) => string;
  between: (start: string, end: string) => string;
  since: (start: string) => string;
  until: (end: string) => string;
  week: (monday: string) => string;
  at: (date: string, time: string) => string;
  part: Readonly<Record<string, (date: string) => string>>;
}

/**
 * A date in words, no more precise than it is: `2018 → "2018"`, `2021-01 → "January 2021"`,
 * `2021-01-11T08:00Z → "Monday 11 January 2021 at 08:00 UTC"`. A value we cannot read comes back as it is.
 *
 * @param value EDTF level 1, or an instant with `Z` or an offset, or a local reading without one
 */
export function dateInWords(value: string, lang: Language): string {
  const [start, end] = value.split("/");
  if (start === undefined || end === undefined) return one(value, lang);
  if (start === "" || start === "..") return WORDS[lang].until(one(end, lang));
  if (end === "" || end === "..") return WORDS[lang].since(one(start, lang));
  return WORDS[lang].between(one(start, lang), one(end, lang));
}

/** The same without the day of the week, for a table: `2021-01-11T08:00Z → "11 January 2021 at 08:00 UTC"`. */
export function shortDate(value: string, lang: Language): string {
  const moment = readMoment(value);
  if (moment === null || moment.date.length < 10) return dateInWords(value, lang);
  const date = SHORT[lang](moment.date);
  return moment.clock === null ? date : WORDS[lang].at(date, clock(moment, lang));
}

/** What a date tells beside its day: `2021-01-11T08:00Z → "08:00 UTC"`, `2021-01-10TEV → "in the evening"`; null where it tells no more. */
export function timeOfDay(value: string, lang: Language): string | null {
  const moment = value.includes("/") ? null : readMoment(value);
  if (moment?.clock) return clock(moment, lang);
  const part = WORDS[lang].part[moment?.part ?? ""];
  return part ? part("").replace(/^,?\s/, "") : null;
}

/** "11 January", where the year is told elsewhere; a coarser date comes as it is. */
export function dayAndMonth(value: string, lang: Language): string {
  const moment = readMoment(value);
  if (moment === null || moment.date.length < 10) return dateInWords(value, lang);
  return DAY_AND_MONTH[lang](moment.date);
}

/** From one day to another: `2021-01-06, 2021-01-11 → "from 6 to 11 January 2021"`, "du 6 au 11 janvier 2021"; "on 6 January 2021", "le 6 janvier 2021". */
export function shortRange(start: string, end: string, lang: Language): string {
  const [from, to] = [shortDate(start, lang), shortDate(end, lang)];
  const isDay = DAY.test(from);
  if (lang === "fr") return from === to ? `${isDay ? "le" : "en"} ${from}` : frenchRange(from, to);
  if (from === to) return `${isDay ? "on" : "in"} ${from}`;
  const month = / \p{L}+ \d{4}$/u.exec(from)?.[0];
  return `from ${month && to.endsWith(month) ? from.slice(0, -month.length) : from} to ${to}`;
}

/** The hour of a local reading: `2021-01-11T00:00 → "00:00"`, `"minuit"`. */
export function hour(local: string, lang: Language): string {
  const moment = readMoment(local);
  if (lang === "fr" && moment?.clock === "00:00") return "minuit";
  return moment?.clock ? clock({ ...moment, offset: null }, lang) : local;
}

/** The value of a `datetime` attribute, or null where HTML has no way to write it: the start of an interval, the day of a morning. */
export function machineDate(value: string): string | null {
  const moment = readMoment(value.split("/").find((part) => /\d/.test(part)) ?? "");
  if (moment === null) return null;
  return moment.clock === null ? moment.date : `${moment.date}T${moment.clock}${moment.offset ?? ""}`;
}

/** The first and the last of some dates (EDTF); a year alone says nothing of either where others are closer. */
export function bounds(dates: readonly string[]): { from: string | null; to: string | null } {
  const close = dates.filter((date) => !/^\d{4}$/.test(date));
  const sorted = [...(close.length > 0 ? close : dates)].sort((a, b) => (dateOrder(a) < dateOrder(b) ? -1 : 1));
  return { from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
}

/** A key that puts dates in order, whatever their precision; what has no date comes last. */
export function dateOrder(value: string | null): string {
  const moment = value === null ? null : readMoment(value.split("/").find((part) => /\d/.test(part)) ?? "");
  if (moment === null) return "~";
  if (moment.week !== null) return moment.week;
  if (moment.clock === null) return moment.date + (moment.part === null ? "" : ORDER_OF_PARTS[moment.part]);
  const instant = new Date(`${moment.date}T${moment.clock}${moment.offset ?? "Z"}`);
  return instant.toISOString().slice(0, 16);
}

const ORDER_OF_PARTS: Readonly<Record<string, string>> = {
  MO: "T06:00",
  MI: "T12:00",
  AF: "T13:00",
  EV: "T18:00",
  NI: "T21:00",
};

function one(value: string, lang: Language): string {
  const moment = readMoment(value);
  if (moment === null) return value;
  const words = WORDS[lang];
  let date = moment.week === null ? plain(moment.date, lang) : words.week(plain(moment.week, lang));
  if (moment.part !== null) date = words.part[moment.part]?.(date) ?? date;
  if (moment.clock !== null) date = words.at(date, clock(moment, lang));
  if (moment.approximate) date = words.about(date);
  return moment.uncertain ? words.perhaps(date) : date;
}

/** `08:00` with `Z` → "08:00 UTC"; in French "8 h UTC", "15 h 30". */
function clock({ clock: hours, offset }: Moment, lang: Language): string {
  const [h = "", m = ""] = (hours ?? "").split(":");
  const time = lang === "fr" ? `${Number(h)}\u00a0h${m === "00" ? "" : `\u00a0${m}`}` : `${h}:${m}`;
  if (offset === null) return time;
  return `${time}\u00a0UTC${offset === "Z" ? "" : offset.replace("-", "−")}`;
}

/**
 * "mercredi 6 janvier 2021", "dimanche 10 janvier 2021" → "du mercredi 6 au dimanche 10 janvier 2021"; "9 juillet 2021", "août 2021" → "du
 * 9 juillet à août 2021"; "2018", "2020" → "de 2018 à 2020".
 */
function frenchRange(start: string, end: string): string {
  const [fromDay, toDay] = [DAY.test(start), DAY.test(end)];
  const month = /\u00a0\p{L}+ \d{4}$/u.exec(start)?.[0];
  const year = / \d{4}$/.exec(start)?.[0];
  const shared = fromDay && toDay ? month : fromDay || toDay ? year : undefined;
  const from = shared && end.endsWith(shared) ? start.slice(0, -shared.length) : start;
  const opening = fromDay ? "du " : /^[aeiou]/.test(from) ? "d’" : "de ";
  return `${opening}${from} ${toDay ? "au" : "à"} ${end}`;
}

/** "6 janvier 2021", "mercredi 6 janvier 2021", "1er janvier 2021", "6 January 2021". */
const DAY = /^(?:\p{L}+ )?\d{1,2}(?:er)?[ \u00a0]\p{L}/u;

/** `2021-01 → "January 2021"`: the parts that are told, and no others. */
function plain(date: string, lang: Language): string {
  return FORMATS[lang][date.split("-").length - 1]?.(date) ?? date;
}

/** French says "1er janvier", and keeps a day with its month; English needs no comma after the day of the week. */
function setFirst(text: string, lang: Language): string {
  if (lang === "en") return text.replace(",", "");
  return text.replace(/\b1 (?=\p{L})/u, "1er\u00a0").replace(/(\d) (?=\p{L})/u, "$1\u00a0");
}

const OPTIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { weekday: "long", year: "numeric", month: "long", day: "numeric" },
];

/** A date as far as it is told, in words. */
type Format = (date: string) => string;

const FORMATS: Readonly<Record<Language, readonly Format[]>> = { en: formats("en"), fr: formats("fr") };

const SHORT: Readonly<Record<Language, Format>> = { en: short("en"), fr: short("fr") };

const DAY_AND_MONTH: Readonly<Record<Language, Format>> = { en: dayMonth("en"), fr: dayMonth("fr") };

function dayMonth(lang: Language): Format {
  return format(lang, { month: "long", day: "numeric" });
}

function short(lang: Language): Format {
  return format(lang, { year: "numeric", month: "long", day: "numeric" });
}

function formats(lang: Language): Format[] {
  return OPTIONS.map((options) => format(lang, options));
}

/** A formatter costs far more to make than to use, and to use more than to remember: pages tell few days, each many times. */
function format(lang: Language, options: Intl.DateTimeFormatOptions): Format {
  const formatter = new Intl.DateTimeFormat(locale(lang), { ...options, timeZone: "UTC" });
  const told = new Map<string, string>();
  return (date) => {
    let words = told.get(date);
    if (words === undefined) {
      words = setFirst(formatter.format(new Date(date.padEnd(10, "-01"))), lang);
      told.set(date, words);
    }
    return words;
  };
}

const WORDS: Readonly<Record<Language, DateWords>> = {
  en: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `${date}, perhaps`,
    between: (start, end) => `${start} to ${end}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
    week: (monday) => `week of ${monday}`,
    at: (date, time) => `${date} at ${time}`,
    part: {
      MO: (date) => `${date}, in the morning`,
      MI: (date) => `${date}, around noon`,
      AF: (date) => `${date}, in the afternoon`,
      EV: (date) => `${date}, in the evening`,
      NI: (date) => `${date}, at night`,
    },
  },
  fr: {
    about: (date) => `vers ${date}`,
    perhaps: (date) => `${date}, peut-être`,
    between: frenchRange,
    since: (start) => `depuis ${start}`,
    until: (end) => `jusqu’à ${end}`,
    week: (monday) => `semaine du ${monday}`,
    at: (date, time) => `${date} à ${time}`,
    part: {
      MO: (date) => `${date} au matin`,
      MI: (date) => `${date} vers midi`,
      AF: (date) => `${date} dans l’après-midi`,
      EV: (date) => `${date} au soir`,
      NI: (date) => `${date} dans la nuit`,
    },
  },
};
