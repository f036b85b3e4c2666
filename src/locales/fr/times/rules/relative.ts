import type { TimeRule } from "../../../../annotate/times/locale.ts";
import { entries } from "../../../../text/word-list.ts";
import { A, G, g, LAST, NEXT, NUMBER, NUMBER_STARTS, UNIT, WEEKDAY, WEEKDAY_STARTS } from "../fragments.ts";

const COUNT = `(?<count>${NUMBER})`;
const SOME = `(?<some>quelques|plusieurs|(?<=(?:pendant|durant|depuis|après|dans|avant|au${G}bout|voilà)${G})des|de(?:${G}(?:nombreu(?:x|ses)|longu?e?s))|tant${G}de)`;
const VAGUELY = `(?:(?:environ|près${G}de|plus${G}de|moins${G}de|presque|à${G}peine|tout${G}juste|exactement|un${G}peu${G}plus${G}d[e'’])${G}?)?`;
const HALF = `(?<half>${G}et${G}demie?)?`;
const CLAUSE_END = `(?=${g}(?:[,;.:)»"!?]|$)|${g}\\n)`;
const BACK = `(?<relation>derni(?:er|ère)|passée?|écoulée?|précédente?|prochaine?|suivante?|d${A}avant|d${A}après|qui${G}suit|qui${G}vient|en${G}cours)`;

/** What was done once, where the rest is a habit: "reçu le mercredi à 23 h 04", not "ouvert le mercredi à 14 h". */
const DONE = `(?<!\\p{L})(?:(?:${entries(`
  reçue?s? envoyée?s? postée?s? publiée?s? signée?s? déposée?s? survenue?s? commis décédée?s? morte?s? tuée?s? retrouvée?s? découverte?s?
  interpellée?s? arrêtée?s? filmée?s? enregistrée?s? émise?s? datée?s? adressée?s? transmise?s? disparue?s? aperçue?s? écrite?s? rédigée?s?
  blessée?s? constatée?s? signalée?s? déclenchée?s? perpétrée?s? captée?s?
`).join("|")})|(?:a|ont)${G}(?:été${G})?(?!lieu)\\p{L}+(?:[éiu]e?|is|ise|it|ite|erte?)s?)`;

/** Times told from the present, or from the last date that the text has mentioned. */
export const relative: Readonly<Record<string, TimeRule>> = {
  // "hier", "demain mercredi", "ce jour"
  deicticDay: {
    starts: ["hier", "avant-hier", "aujourd'hui", "demain", "après-demain", "ce", ...WEEKDAY_STARTS],
    pattern: `(?:${WEEKDAY}${G}(?=hier|demain|aujourd))?(?<deictic>avant-hier|hier|aujourd${A}hui|après-demain|demain|ce${G}jour(?!${G}(?:de|où|du|d${A})))(?:${G}en${G}(?<later>huit|quinze)(?!${G}(?:jours|minutes|heures|ans))|${G}(?<weekday>${WEEKDAY}))?`,
  },
  // "la veille", "au lendemain de …", "le même jour"
  anaphoricDay: {
    starts: [..."la le l' ce cet cette veille lendemain surlendemain avant-veille jour même".split(" ")],
    pattern: `(?<!sans${G})(?:(?:la|le|ce|cette)${G}|l${A})?(?:(?<anaphoric>avant-veille|veille|surlendemain|lendemain|même${G}jour|jour-là)|(?<sameDay>(?<=(?:le|ce)${G})jour${G}même))(?:(?=(?<event>${G}(?:de|du|des)${G}|${G}d${A}))|)`,
  },
  // "à la même époque", "même mois en 2017"
  samePeriod: {
    starts: ["la", "le", "même"],
    pattern: `(?:(?:la|le)${G})?même${G}(?:époque|période|mois|moment)(?:${G}(?:en|de${G}l${A}année|de)${G}(?<year>(?:1[89]|20)\\d{2}))?`,
  },
  // "cette semaine", "l'an dernier", "le mois prochain", "ce week-end"
  deicticUnit: {
    starts: entries(`
      cette ce cet la le l' fin début milieu semaine mois année an week-end weekend siècle trimestre semestre décennie
    `),
    pattern: `(?:(?<this>cette|cet|ce)${G}|(?:la|le)${G}|l${A}|(?<edge>fin|début|milieu)${G}(?:de${G}(?:la${G}|l${A}|cette${G})?|d${A}|du${G}))?(?<unit>semaine|mois|année|an|week-end|weekend|siècle|trimestre|semestre|décennie)(?!-là)(?:${G}${BACK})?`,
  },
  // "il y a trois semaines", "dans trois jours", "voilà deux ans"
  ago: {
    starts: ["il", "voilà", "voici", "dans"],
    pattern: `(?:(?<direction>il${G}y${G}a|voilà|voici|dans)${G}(?:(?<within>les)${G})?${VAGUELY}(?:(?:(?!un${G}jour)${COUNT}|(?<some>quelques|plusieurs))${G}(?:prochaine?s?${G})?(?<unit>${UNIT})${HALF}|(?<round>une${G}(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|douzaine))${G}d(?:e${G}|${A})(?<roundUnit>${UNIT}))|il${G}y${G}a${G}(?<long>longtemps|peu|quelque${G}temps)(?!${G}d(?:e${G}|${A})))`,
  },
  // "deux jours plus tôt", "trois semaines auparavant", "quelques heures plus tard"
  later: {
    starts: ["quelques", "plusieurs", ...NUMBER_STARTS],
    pattern: `(?:${COUNT}|(?<some>quelques|plusieurs))${G}(?<unit>${UNIT})${HALF}${G}(?<direction>plus${G}tôt|plus${G}tard|auparavant|(?:avant|après)${CLAUSE_END})`,
  },
  // "les dix derniers mois", "3 prochaines années", "deux années passées"
  rolling: {
    starts: ["les", "ces", ...NUMBER_STARTS],
    pattern: `(?:(?:les|ces)${G})?${COUNT}${G}(?:(?:(?<last>derni(?:er|ère)s)|(?<next>prochaine?s))${G}(?<unit>${UNIT})|(?<unit2>${UNIT})${G}(?:(?<last2>passée?s|écoulée?s|précédente?s)|(?<next2>à${G}venir|suivante?s)))`,
  },
  // "ces derniers jours", "les prochaines semaines"
  recent: {
    starts: ["les", "ces", "derniers", "dernières", "prochains", "prochaines"],
    pattern: `(?:(?:les|ces)${G}(?:toute?s${G})?)?(?<adjective>${LAST}|${NEXT})${G}(?<unit>secondes|minutes|heures|jours|journées|semaines|week-ends|mois|trimestres|années|décennies|siècles)`,
  },
  // "deux jours", "trente jours", "deux ans et demi", "quelques mois", "une demi-heure", "une dizaine d'années"
  duration: {
    starts: [
      ...entries("tout toute quelques plusieurs des de une un demi-heure demi-journée demi-siècle"),
      ...NUMBER_STARTS,
    ],
    pattern: `(?<!(?<!\\p{L})le${G})(?:(?!un${G}jour(?!${G}et${G}demi))${COUNT}(?:${G}(?:longue?s?|bonne?s?|petite?s?|pleine?s?|toute?s${G}petite?s?))?${G}(?<unit>${UNIT})(?!(?<=quinzaine)${G}(?:de${G}|d${A})|(?<=une${G}seconde)${G}\\p{L})(?:${HALF}|${G}et${G}(?<count2>${NUMBER})${G}(?<unit2>mois|jours?|minutes?|secondes?))|${SOME}${G}(?<someUnit>secondes|minutes|heures|jours|journées|semaines|mois|trimestres|années|décennies|siècles)|une${G}(?<round>dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)${G}d(?:e${G}|${A})(?<roundUnit>${UNIT})|tou(?:te${G}la|t${G}le)${G}(?<wholeUnit>journée|semaine|mois|année)(?!-là)|(?<halfCount>${NUMBER})${G}(?<demi>demi-(?:heure|journée|siècle|décennie)s?|quarts?${G}d${A}heure))`,
  },
  // "24 h", "48h", "en 8 h 30"
  hours: { starts: ["#"], pattern: `(?<hours>\\d{1,3})${g}h(?:${g}(?<minutes>[0-5]\\d))?(?!${g}/)` },
  // "récemment", "à ses débuts", "maintenant"
  vague: {
    starts: entries(`
      récemment dernièrement autrefois jadis naguère à l' ses leurs par actuellement maintenant en ce désormais dorénavant de
      ces bientôt prochainement sous dans une
    `),
    pattern: `(?<vague>récemment|dernièrement|autrefois|jadis|naguère|(?<era>(?<=à${G})l${A}époque(?!${G}(?:où|de|du|des|d${A}|(?:\\p{L}+-)?\\p{L}+(?:ique|aine|ienne|ale|oise|ière|aire)s?(?!\\p{L})))|l${A}époque${G}\\p{L}+(?:-\\p{L}+)?(?:ique|aine|ienne|ale|oise)|l${A}(?:après-guerre|entre-deux-guerres))|(?<=à${G})(?:ses|leurs)${G}débuts|par${G}le${G}passé|actuellement|maintenant(?!${G}qu)|à${G}présent|en${G}ce${G}moment|à${G}l${A}heure${G}actuelle|désormais|dorénavant|de${G}nos${G}jours|ces${G}temps-ci|ces${G}derniers${G}temps|bientôt|prochainement|sous${G}peu|dans${G}un${G}avenir${G}proche|une${G}date${G}ultérieure)`,
  },
  // "chaque jour", "tous les lundis", "du lundi au vendredi", "toutes les deux heures", "par mois", "quotidiennement"
  set: {
    starts: [
      ...entries(`
      chaque tous toutes par le les quotidiennement hebdomadairement mensuellement annuellement
    `),
      ...WEEKDAY_STARTS,
    ],
    pattern: `(?:(?:chaque|(?<!l${A}un${G})par)${G}(?<unit>jour|semaine|mois|année|an|trimestre|week-end|siècle)|chaque${G}(?:(?<weekday>${WEEKDAY})|(?<part>matin|soir|nuit|après-midi))|chaque${G}(?<season>printemps|été|automne|hiver)|tou(?:s|tes)${G}les${G}(?:(?:${COUNT}${G})?(?<units>heures|jours|semaines|mois|ans|années|trimestres|week-ends)|(?<weekdays>${WEEKDAY})s|(?<parts>matin|soir|nuit|après-midi)s)|les${G}(?<theWeekdays>${WEEKDAY})s|(?=le${G}${WEEKDAY})(?!(?<=${DONE}${G})le${G}${WEEKDAY}${G}(?:à|vers)${G}\\d{1,2}${g}[h:])le${G}(?<theWeekday>${WEEKDAY})(?!${G}(?:\\d|suivant|précédent|saint|noir|de${G}(?:pâques|pentecôte|l${A}ascension)|des${G}(?:cendres|rameaux)|gras|prochain|dernier|premier))|(?<fromWeekday>(?<=(?<!\\p{L})du${G})${WEEKDAY}(?=${G}au${G}${WEEKDAY}(?!${G}\\d)))|(?<toWeekday>(?<=(?<!\\p{L})du${G}${WEEKDAY}${G}au${G})${WEEKDAY}(?!${G}\\d))|(?<adverb>quotidiennement|hebdomadairement|mensuellement|annuellement))`,
  },
};
