import type { PartOfDay, Season } from "../../../annotate/times/draft.ts";
import type { Holiday } from "../../../annotate/times/locale.ts";

// Names of months, weekdays, seasons, parts of the day and feasts.

export const months: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  février: 2,
  fevrier: 2,
  févr: 2,
  fév: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  août: 8,
  aout: 8,
  septembre: 9,
  sept: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  décembre: 12,
  decembre: 12,
  déc: 12,
  dec: 12,
  fev: 2,
  fevr: 2,
  jan: 1,
  juill: 7,
};

/** Months of the republican calendar, thirty days each; the complementary days come last. */
export const republicanMonths: Readonly<Record<string, number>> = {
  vendémiaire: 1,
  brumaire: 2,
  frimaire: 3,
  nivôse: 4,
  pluviôse: 5,
  ventôse: 6,
  germinal: 7,
  floréal: 8,
  prairial: 9,
  messidor: 10,
  thermidor: 11,
  fructidor: 12,
};

export const weekdays: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

export const seasons: Readonly<Record<string, Season>> = { printemps: "SP", été: "SU", automne: "FA", hiver: "WI" };

export const parts: Readonly<Record<string, PartOfDay>> = {
  matin: "MO",
  matinée: "MO",
  "petit matin": "MO",
  aube: "MO",
  midi: "MI",
  "mi-journée": "MI",
  "après-midi": "AF",
  soir: "EV",
  soirée: "EV",
  nuit: "NI",
  journée: "DT",
};

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
