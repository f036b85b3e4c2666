import { isEdtf } from "../../src/text/edtf.ts";
import { foldWord } from "../../src/text/fold.ts";

/** First letters that tell a month in French and in English: "janv.", "January"; "jui" is none, juin and juillet differ later. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan"],
  ["fev", "feb"],
  ["mar"],
  ["avr", "apr"],
  ["mai", "may"],
  ["juin", "jun"],
  ["juil", "jul"],
  ["aou", "aug"],
  ["sep"],
  ["oct"],
  ["nov"],
  ["dec"],
];

const MONTH = "([\\p{L}]{3,9})\\.?";
/** "à 18h30", "- 19:04 UTC +01:00", "07:00:00 +0100" */
const CLOCK =
  "(?:[\\s,T–-]*(?:à|at)?\\s*(\\d{1,2})\\s?[h:]\\s?(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\s?(?:UTC|GMT)?\\s?([+-]\\d{2}:?\\d{2}|Z|UTC|GMT))?)?";

/** How sources write a day; each shows one, and which group holds year, month and day. */
const FORMS: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  // 2017-01-27T06:45:12+01:00 | 2017/01/27
  { pattern: form(`\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${CLOCK}`), order: [1, 2, 3] },
  // vendredi 27 janvier 2017 | 1er mars 2017 | Fri, 27 Jan 2017 07:00:00 +0100
  { pattern: form(`\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+${MONTH}\\s+(\\d{4})${CLOCK}`), order: [3, 2, 1] },
  // Friday, January 27, 2017
  { pattern: form(`\\b${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})${CLOCK}`), order: [3, 1, 2] },
  // 26/01/2017 à 20:15: French puts the day first
  { pattern: form(`\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})${CLOCK}`), order: [3, 2, 1] },
  // 20170127
  { pattern: form("\\b(\\d{4})(\\d{2})(\\d{2})(?!\\d)()()()()"), order: [1, 2, 3] },
];

/** A date found in a header, and where it stands there. */
export interface FoundDate {
  /** A day, or a moment where the clock and its offset are both written: a clock without an offset tells nobody when. */
  value: string;
  start: number;
  end: number;
}

/** The first date of a header: "Région, jeudi 26 janvier 2017 - 19:04 UTC +01:00 210 mots" → 2017-01-26T19:04+01:00. */
export function findDate(text: string): FoundDate | null {
  const found = FORMS.flatMap(({ pattern, order }) => {
    const match = pattern.exec(text);
    const day = match && dayOf(match, order);
    if (!match || !day) return [];
    const [hour, minute, second, offset] = match.slice(4, 8);
    const zone = offset && (/^\D+$/.test(offset) ? "Z" : offset.replace(/^(...):?/, "$1:"));
    const moment = `${day}T${hour?.padStart(2, "0")}:${minute}${second ? `:${second}` : ""}${zone}`;
    const value = zone && hour && isEdtf(moment) ? moment : day;
    return [{ value, start: match.index, end: match.index + match[0].length }];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** True for a line that holds a date, its clock and words such as "Le" and "Publié" at most. */
export function isDateLine(text: string): boolean {
  const found = text.length < 120 ? findDate(text) : null;
  if (!found) return false;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  const others = rest.match(/\p{L}{3,}/gu) ?? [];
  return others.length <= 1 || findDate(text.slice(found.end)) !== null;
}

function dayOf(match: RegExpExecArray, [year, month, day]: readonly [number, number, number]): string | null {
  const number = monthOf(match[month] ?? "");
  const value = number && `${match[year]}-${pad(number)}-${pad(Number(match[day]))}`;
  return value && isEdtf(value) ? value : null;
}

function monthOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const folded = foldWord(word);
  const index = MONTHS.findIndex((names) => names.some((name) => folded.startsWith(name)));
  return index < 0 ? null : index + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function form(source: string): RegExp {
  return new RegExp(source, "iu");
}
