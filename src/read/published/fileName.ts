import { isEdtf } from "../../text/edtf.ts";

/** "Le Courrier - 2017-01-26.txt", "Le Courrier_2017-01-26.txt": the paper, between its capital and the day. */
const PUBLISHER = /^(?<publisher>\p{Lu}[^\d_]{1,60}?)(?:\s+[-–—_]\s+|(?<=\s[^\s_]+)_)(?=\d)/u;

/** The publisher in the name of a file that bears a day as well; null for a name that says nothing of it. */
export function publisherInName(name: string): string | null {
  return dateInName(name) ? (PUBLISHER.exec(name)?.groups?.publisher ?? null) : null;
}

/** Ways in which the name of a file bears a day; a digit more before or after makes another number of it. */
const FORMS = [
  // "2017_01_26-001.txt", "Le Courrier - 2017-01-26.txt"
  /(?<!\d)(?<year>\d{4})([-_. ])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  // "26-01-2017.txt"
  /(?<!\d)(?<day>\d{1,2})([-_. ])(?<month>\d{1,2})\2(?<year>\d{4})(?!\d)/,
  // "20170126_courrier.txt"
  /(?<!\d)(?<year>(?:1[5-9]|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
];

/** The day in the name of a file, where it names one that exists and only one: "2017_01_26-001.txt" → 2017-01-26. */
export function dateInName(name: string): string | null {
  for (const form of FORMS) {
    const found = [...name.matchAll(new RegExp(form, "g"))].map(({ groups }) =>
      [groups?.year, groups?.month?.padStart(2, "0"), groups?.day?.padStart(2, "0")].join("-"),
    );
    const days = new Set(found.filter((day) => isEdtf(day) && /^(?:1[5-9]|20)/.test(day)));
    if (days.size === 1) return [...days][0] ?? null;
  }
  return null;
}
