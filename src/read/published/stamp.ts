import { isEdtf } from "../../text/edtf.ts";
import type { PublicationLocale } from "./locale.ts";

/** A date in the page's own words, and what the page says happened then. */
export interface Stamp {
  /** EDTF: "2017-01-26", "2017-01-26T18:30", with an offset only where a zone is named. */
  value: string;
  words: string;
  says: "published" | "updated" | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Every date of `text` that exists in the calendar, in order: "Publié le 26 janvier 2017 à 18h30 (mis à jour le …)". */
export function stampsIn(text: string, locale: PublicationLocale): Stamp[] {
  return [...text.matchAll(locale.stamp)].flatMap(({ 0: words, groups = {} }) => {
    const value = dateOf(groups, locale);
    const says = groups.published ? "published" : groups.updated ? "updated" : null;
    return value === null ? [] : [{ value, words: words.trim().replace(/\s+/g, " "), says }];
  });
}

/** The date that a pattern's groups name, or null for one that no calendar has. */
export function dateOf(groups: Groups, locale: PublicationLocale): string | null {
  const day = groups.iso ?? join(yearOf(groups), monthOf(groups, locale), groups.day ?? groups.d);
  if (day === null || !isEdtf(day) || !/^(?:1[5-9]|20)/.test(day)) return null;
  const weekday = locale.weekdays[groups.weekday?.toLowerCase() ?? ""];
  // "jeudi 5 décembre 2018" was a Wednesday: one of the two is a slip, and nobody knows which.
  if (weekday !== undefined && new Date(`${day}T00:00Z`).getUTCDay() !== weekday % 7) return null;
  if (groups.hour === undefined || day.length < 10) return day;
  return `${day}T${two(groups.hour)}:${groups.minute ?? "00"}${offset(groups.zone)}`;
}

/** "17" in "26/01/17" is of this century, "98" of the last. */
function yearOf({ year, y }: Groups): string | undefined {
  if (y?.length !== 2) return year ?? y;
  return Number(y) < 70 ? `20${y}` : `19${y}`;
}

function monthOf({ month, m }: Groups, { months }: PublicationLocale): string | undefined {
  return month === undefined ? m : String(months[month.toLowerCase().replace(/\.$/, "")] ?? "");
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return year && month ? [year, two(month), ...(day ? [two(day)] : [])].join("-") : null;
}

/** "UTC" → "Z", "UTC+3" → "+03:00"; nothing where the page names no zone. */
function offset(zone: string | undefined): string {
  if (zone === undefined) return "";
  const [, sign, hours] = /([+-])\s?(\d{1,2})/.exec(zone) ?? [];
  return sign && hours ? `${sign}${two(hours)}:00` : "Z";
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
