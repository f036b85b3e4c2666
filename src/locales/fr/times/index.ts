import type { TimeLocale } from "../../../annotate/times/locale.ts";
import { after, before, joints } from "./contexts.ts";
import { calendar } from "./rules/calendar.ts";
import { clock } from "./rules/clock.ts";
import { relative } from "./rules/relative.ts";
import { tense } from "./tense.ts";
import * as calendarWords from "./words/calendarWords.ts";
import * as numberWords from "./words/numberWords.ts";
import * as relativeWords from "./words/relativeWords.ts";
import { zones } from "./words/zones.ts";
import { zoneLetters } from "./zoneLetters.ts";

/** French dates and clocks: words, patterns and contexts. */
export const times: TimeLocale = {
  rules: { ...calendar, ...clock, ...relative },
  ...calendarWords,
  ...numberWords,
  ...relativeWords,
  zones,
  zoneLetters,
  before,
  after,
  joints,
  writings:
    /(?<!\p{L})(?:lettres?|missives?|messages?|communiqués?|courriels?|e-?mails?|courriers?|tweets?|télégrammes?|notes?|tribunes?|billets?|circulaires?|déclarations?)(?!\p{L})/iu,
  yearsOfAge: /^ans?$/iu,
  tense,
};
