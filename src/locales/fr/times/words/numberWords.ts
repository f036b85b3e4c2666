import type { Unit } from "../../../../annotate/times/draft.ts";
import { valued } from "../../../../text/word-list.ts";

// Numbers, fractions and units of time.

export const numbers = valued<number>([
  [0, "zéro"],
  [1, "un une premier ler ier"],
  [2, "deux"],
  [3, "trois"],
  [4, "quatre"],
  [5, "cinq"],
  [6, "six"],
  [7, "sept"],
  [8, "huit"],
  [9, "neuf"],
  [10, "dix dizaine"],
  [11, "onze"],
  [12, "douze douzaine"],
  [13, "treize"],
  [14, "quatorze"],
  [15, "quinze quinzaine"],
  [16, "seize"],
  [17, "dix-sept"],
  [18, "dix-huit"],
  [19, "dix-neuf"],
  [20, "vingt vingtaine"],
  [30, "trente trentaine"],
  [40, "quarante quarantaine"],
  [50, "cinquante cinquantaine"],
  [60, "soixante soixantaine"],
  [70, "septante"],
  [80, "huitante octante quatre-vingt quatre-vingts"],
  [90, "nonante"],
  [100, "cent centaine"],
]);

export const numberJoint = /^-(?:et-)?/;

export const ordinals = valued<number>([
  [1, "premier première premiere 1er 1re 1ère"],
  [2, "deuxième second seconde 2e 2ème"],
  [3, "troisième 3e 3ème"],
  [4, "quatrième 4e 4ème"],
  [5, "cinquième"],
  [-1, "dernier dernière"],
]);

/** Minutes that a fraction adds to the hour. */
export const fractions = valued<number>([
  [30, "et_demi et_demie"],
  [15, "et_quart"],
  [45, "trois_quarts et_trois_quarts"],
  [-15, "moins_le_quart moins_quart"],
  [-5, "moins_cinq"],
  [-10, "moins_dix"],
  [-20, "moins_vingt"],
  [-25, "moins_vingt-cinq"],
]);

export const units = valued<Unit>([
  ["second", "seconde secondes"],
  ["minute", "minute minutes"],
  ["hour", "heure heures"],
  ["day", "jour jours journée journées"],
  ["week", "semaine semaines"],
  ["weekend", "week-end week-ends weekend"],
  ["month", "mois"],
  ["year", "an ans année années"],
  ["decade", "décennie décennies"],
  ["century", "siècle siècles"],
  ["quarter", "trimestre trimestres"],
  ["half-year", "semestre semestres"],
]);

export const multiples: Readonly<Record<string, { amount: number; unit: Unit }>> = {
  quinzaine: { amount: 15, unit: "day" },
  quinzaines: { amount: 15, unit: "day" },
  millénaire: { amount: 1000, unit: "year" },
  millénaires: { amount: 1000, unit: "year" },
};

export const lengths: Readonly<Record<string, { amount: number; unit: Unit }>> = {
  "demi-heure": { amount: 30, unit: "minute" },
  "demi-heures": { amount: 30, unit: "minute" },
  "quart d'heure": { amount: 15, unit: "minute" },
  "quarts d'heure": { amount: 15, unit: "minute" },
  "demi-journée": { amount: 12, unit: "hour" },
  "demi-journées": { amount: 12, unit: "hour" },
  "demi-décennie": { amount: 5, unit: "year" },
  "demi-siècle": { amount: 50, unit: "year" },
};

export const edges = valued<-1 | 0 | 1>([
  [-1, "début"],
  [0, "milieu"],
  [1, "fin"],
]);
