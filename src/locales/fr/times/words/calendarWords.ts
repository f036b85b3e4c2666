import type { PartOfDay, Season } from "../../../../annotate/times/draft.ts";
import type { Holiday } from "../../../../annotate/times/locale.ts";
import { valued } from "../../../../text/word-list.ts";

// Names of months, weekdays, seasons, parts of the day and feasts.

export const months = valued<number>([
  [1, "janvier janv jan"],
  [2, "février fevrier févr fév fev fevr"],
  [3, "mars"],
  [4, "avril avr"],
  [5, "mai"],
  [6, "juin"],
  [7, "juillet juil juill"],
  [8, "août aout"],
  [9, "septembre sept"],
  [10, "octobre oct"],
  [11, "novembre nov"],
  [12, "décembre decembre déc dec"],
]);

/** Months of the republican calendar, thirty days each; the complementary days come last. */
export const republicanMonths = valued<number>([
  [1, "vendémiaire"],
  [2, "brumaire"],
  [3, "frimaire"],
  [4, "nivôse"],
  [5, "pluviôse"],
  [6, "ventôse"],
  [7, "germinal"],
  [8, "floréal"],
  [9, "prairial"],
  [10, "messidor"],
  [11, "thermidor"],
  [12, "fructidor"],
]);

export const weekdays = valued<number>([
  [1, "lundi"],
  [2, "mardi"],
  [3, "mercredi"],
  [4, "jeudi"],
  [5, "vendredi"],
  [6, "samedi"],
  [7, "dimanche"],
]);

export const seasons = valued<Season>([
  ["SP", "printemps"],
  ["SU", "été"],
  ["FA", "automne"],
  ["WI", "hiver"],
]);

export const parts = valued<PartOfDay>([
  ["MO", "matin matinée petit_matin aube"],
  ["MI", "midi mi-journée"],
  ["AF", "après-midi"],
  ["EV", "soir soirée"],
  ["NI", "nuit"],
  ["DT", "journée"],
]);

export const holidays: Readonly<Record<string, Holiday>> = {
  "jour de l'an": { month: 1, day: 1 },
  "nouvel an": { month: 1, day: 1 },
  épiphanie: { month: 1, day: 6 },
  chandeleur: { month: 2, day: 2 },
  "saint-valentin": { month: 2, day: 14 },
  "mardi gras": { easter: -47 },
  "mercredi des cendres": { easter: -46 },
  rameaux: { easter: -7 },
  "dimanche des rameaux": { easter: -7 },
  "jeudi saint": { easter: -3 },
  "vendredi saint": { easter: -2 },
  "samedi saint": { easter: -1 },
  "dimanche de pâques": { easter: 0 },
  "jeudi de l'ascension": { easter: 39 },
  "dimanche de pentecôte": { easter: 49 },
  pâques: { easter: 0 },
  "lundi de pâques": { easter: 1 },
  ascension: { easter: 39 },
  pentecôte: { easter: 49 },
  "lundi de pentecôte": { easter: 50 },
  "fête-dieu": { easter: 60 },
  "fête du travail": { month: 5, day: 1 },
  "saint-jean": { month: 6, day: 24 },
  "saint-jean-baptiste": { month: 6, day: 24 },
  "14-juillet": { month: 7, day: 14 },
  assomption: { month: 8, day: 15 },
  halloween: { month: 10, day: 31 },
  toussaint: { month: 11, day: 1 },
  "11-novembre": { month: 11, day: 11 },
  "saint-nicolas": { month: 12, day: 6 },
  noël: { month: 12, day: 25 },
  "saint-sylvestre": { month: 12, day: 31 },
  "réveillon de noël": { month: 12, day: 24 },
};
