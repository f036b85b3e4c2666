/** How the press of one language says when an article appeared. */
export interface PublicationLocale {
  /** Names of months, with and without accents, short and long, in lower case and without a dot. */
  months: Readonly<Record<string, number>>;
  /** Names of the days of the week: Monday is 1. */
  weekdays: Readonly<Record<string, number>>;
  /**
   * Dates in the page's own lines, with the flag g. Named groups: `published` or `updated` (what the page says happened then),
   * `weekday`, then `day month year`, `d m y` or `iso`; `hour minute zone`.
   */
  stamp: RegExp;
  /** A day at the head of a line that the article goes on from: "26 janvier 2017 . – Le maire…". */
  dateline: RegExp;
  /** An agency's: "PARIS, 26 janv (AFP) - Le maire…". Groups `day month year? agency`. */
  wire: RegExp;
  /**
   * A line at the head of a page that is nothing but who or where, and when: "Le Phare, n° 112, novembre 2025". Groups as in `stamp`, `day` may be wanting,
   * with `name` and `number`.
   */
  issue: RegExp;
  /** The line of a masthead that is nothing but the day, or the month, of an issue: "Lundi 9 février 2026 – Page 3". Groups as in `issue`, with `page`. */
  day: RegExp;
  /** What a paper says of itself below its name: "Le journal de toute la vallée". */
  tagline: RegExp;
  /** A `name` that is a paper's, a station's, a site's, and no place's or person's. */
  outlet: RegExp;
  /** A line that says what a paper is behind its name, in group `name`: "Livre & Marché, la lettre des libraires". */
  described: RegExp;
  /** A headline that names its day at its end: "Grève : mercredi 5 décembre 2018". Groups as in `stamp`. */
  headline: RegExp;
  /** A day without its year, with the flag g: "le 20 février", "hier, lundi 8 novembre", a heading "Direct – lundi 8 novembre". Groups `near weekday day month`. */
  dayOfSomeYear: RegExp;
  /** How many days ago each `near` is, in lower case: "hier" is 1. */
  daysBack: Readonly<Record<string, number>>;
  /** Who signs, in group `names`: "Par Jeanne Martin et Luc Morel | …". */
  author: RegExp;
  /** A line that says what the article is and who signs it, in group `names`: "Le billet de Jeanne Martin". */
  signed: RegExp;
  /** A line that is nothing but the names of who sign, in group `names`, perhaps with from where, in group `sent`, and with whose help. */
  alone: RegExp;
}
