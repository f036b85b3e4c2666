import type { TimeRule } from "../../../../annotate/times/locale.ts";
import { entries } from "../../../../text/word-list.ts";
import {
  A,
  DAY,
  G,
  g,
  LAST,
  MONTH,
  MONTH_SHORT,
  MONTH_STARTS,
  NEXT,
  NUMBER_STARTS,
  WEEKDAY,
  WEEKDAY_STARTS,
  YEAR,
} from "../fragments.ts";
import { republicanMonths } from "../words/calendarWords.ts";

const RELATION = `(?<relation>${LAST}|${NEXT}|d${A}avant|d${A}après)`;
const WEEK = `(?:la${G})?semaine${G}(?<weekRelation>dernière|passée|précédente|prochaine|suivante|d${A}après|d${A}avant|qui${G}vient|qui${G}suit)|(?<thisWeek>cette)${G}semaine`;
const EDGE = `(?<edge>(?:toute${G})?(?:fin|début|milieu|courant)${G}(?:(?:du${G}mois${G})?(?:de${G}|d${A}))?|mi-)`;
const ORDINAL =
  "(?<nth>premi(?:er|[èe]re)|1er|1re|1ère|deuxième|seconde?|2e|2ème|troisième|3e|3ème|quatrième|4e|4ème|cinquième|derni(?:er|ère))";

const REPUBLICAN = Object.keys(republicanMonths).join("|");

/** A bare day of the month, and what moves something to one: "est avancé", "repoussé du 3". */
const BARE = "(?:(?:3[01]|[12]\\d|[1-9])(?:er)?)";
const FROM = `(?:${G}d[ue]${G}(?:\\p{L}+${G})?\\d{1,2}(?:er)?(?:${G}${MONTH})?)?`;
const EARLIER = `avancée?s?${FROM}`;
const LATER = `(?:report|repouss|décal|ajourn|renvoy)ée?s?${FROM}`;

/** Agencies whose name in brackets closes a dateline. */
const AGENCIES = "belga|afp|ats|keystone-ats|reuters|ap|aps|map|efe|ansa|dpa|xinhua|tass";

/** Dates, weekdays, months and years by their names and numbers. */
export const calendar: Readonly<Record<string, TimeRule>> = {
  // "le lundi 11 janvier 2021", "ce 11 janvier", "1er mai", "samedi 29 mai"
  date: {
    starts: ["le", "ce", "premier", ...WEEKDAY_STARTS, ...NUMBER_STARTS],
    pattern: `(?:(?:le|(?<this>ce))${G})?(?:(?<weekday>${WEEKDAY}),?${G}(?:le${G})?)?(?<day>${DAY})${G}(?:du${G}mois${G}de${G})?(?<month>${MONTH_SHORT})(?:,?${G}(?<year>${YEAR})|${G}'?(?<shortYear>\\d\\d)(?!${g}(?:[\\d%€$/:h°,.]\\d|[%€$h°])|${G}(?:\\p{L}+s|ans|h|heures?|euros?|millions?|milliards?|à|et|ou|au|de|d${A})(?!\\p{L}))|${G}${RELATION})?`,
  },
  // "08/01/2021", "lundi 8/2/2016", "2015-03-03", "2021-01"; "le 19/06", "vendredi 19/06", "CHARLEROI 19/06 (BELGA)"
  numericDate: {
    starts: ["le", ...WEEKDAY_STARTS, "#"],
    pattern: `(?:le${G})?(?:(?<weekday>${WEEKDAY}),?${G}(?:le${G})?)?(?:(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)|(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})(?!\\d)|(?<=(?<!\\p{L})(?:le|${WEEKDAY},?)${G})(?<shortDay>\\d{1,2})/(?<shortMonth>\\d{1,2})(?![/\\d])|(?<lineDay>\\d{1,2})/(?<lineMonth>\\d{1,2})(?=${g}\\((?:${AGENCIES})\\))|(?<monthYear>\\d{4})-(?<yearMonth>0[1-9]|1[0-2])(?![\\d/-]))`,
  },
  // "12" in "les 12 et 19 juin 2024", "le 10" in "le 10 et le 17 juin"; not "entre le 10 et le 17 juin", which is a range
  listedDay: {
    starts: ["le", ...WEEKDAY_STARTS, ...NUMBER_STARTS],
    pattern: `(?<!entre${G})(?<!entre${G}le${G})(?:le${G})?(?:(?<weekday>${WEEKDAY})${G})?(?<day>${DAY})(?=(?:(?:,${G}|${G}(?:et|ou|puis)${G})(?:le${G}|les${G})?(?:${WEEKDAY}${G})?${DAY}){1,6}${G}(?<month>${MONTH_SHORT})(?:${G}(?<year>${YEAR}))?)`,
  },
  // "le 28 du mois dernier", "le 3 du mois prochain", "le 15 de ce mois"
  dayOfRelativeMonth: {
    starts: ["le"],
    pattern: `le${G}(?<day>${DAY})${G}(?:du${G}mois${G}(?:${RELATION}|en${G}cours)|de${G}ce${G}mois)`,
  },
  // "9 thermidor an II", "18 brumaire de l'an VIII"
  republicanDate: {
    starts: ["le", "premier", ...NUMBER_STARTS],
    pattern: `(?:le${G})?(?<day>${DAY})${G}(?<republican>${REPUBLICAN})${G}(?:de${G}l${A})?an${G}(?<roman>[ivx]{1,4}|\\d{1,2})`,
  },
  // "vendredi 15", "le 8," (a bare number needs a mark or a preposition after it); "10" in "est avancé au 10", "24" in "est reporté au 24"
  dayOfMonth: {
    starts: ["le", "ce", "#", ...WEEKDAY_STARTS],
    pattern: `(?:(?:le|(?<this>ce))${G})?(?:(?<weekday>${WEEKDAY})${G}(?<day>${DAY})(?!${g}(?:[%€$/:h°]|heures?|\\d{3}(?!\\d)))(?!${G}\\p{Ll}+s(?!\\p{L}))|(?:(?<=${EARLIER}${G}au${G})(?<earlier>${BARE})|(?<=${LATER}${G}au${G})(?<postponed>${BARE})|(?<lone>${BARE}))(?=${g}[,;.)»"”!?]|${G}(?:à|vers|dernier|prochain|au${G}(?:matin|soir)|dans${G}la|en${G}(?:fin|début)|et${G}le)(?!\\p{L})|${g}$))`,
  },
  // "lundi", "ce samedi", "mercredi dernier", "mardi la semaine prochaine"
  weekday: {
    starts: ["ce", ...WEEKDAY_STARTS],
    pattern: `(?:(?<this>ce)${G}(?:même${G})?)?(?:(?<the>(?<=(?<!\\p{L})le${G}))|)(?<!(?:\\d(?:e|ème)|premier|deuxième|troisième|quatrième|cinquième|sixième|un|chaque|autre|quelques|plusieurs)${G})(?<weekday>${WEEKDAY})(?!${G}(?:saint|gras|noir|des${G}(?:cendres|rameaux)|de${G}(?:pâques|pentecôte|l${A}ascension))(?!\\p{L}))(?:${G}en${G}(?<later>huit|quinze)(?!${G}(?:jours|minutes|heures|ans))|(?:${G}${RELATION})?(?:,?${G}(?:de${G})?(?:${WEEK}))?)`,
  },
  // "en juillet", "août 2016", "fin novembre", "mi-janvier", "juin dernier"
  month: {
    starts: ["fin", "début", "milieu", "courant", "toute", "mi-", "le", "mois", ...MONTH_STARTS],
    pattern: `(?:${EDGE})?(?:le${G})?(?:mois${G}(?:de${G}|d${A}))?(?:(?<month>${MONTH})|(?<short>${MONTH_SHORT})(?=${G}\\d{4}))(?:,?${G}(?:de${G})?(?<year>${YEAR})|${G}(?<year2>[3-9]\\d)(?=${g}(?:[»"”.,;:)!?]|$))|${G}${RELATION}|${G}de${G}(?<thisYear>cette)${G}année)?`,
  },
  // "2018", "l'année 2018", "fin 2018"
  year: {
    starts: ["fin", "début", "milieu", "courant", "mi-", "l'", "année", "an", "#"],
    pattern: `(?:(?<edge>(?:fin|début|milieu|courant)${G}(?:de${G})?|mi-))?(?<lead>(?:l${A})?(?:année|an)${G})?(?<year>${YEAR})`,
  },
  // "du 6 au 11 janvier", "samedi 13 au dimanche 15 juillet", "les 18 et 19 décembre", "14 - 20 sept. 2014"
  dayRange: {
    starts: ["premier", ...WEEKDAY_STARTS, ...NUMBER_STARTS],
    pattern: `(?<!(?:avanc|report|repouss|décal)ée?s?${G}du${G})(?:(?<between>(?<=entre${G}(?:le${G})?))|)(?:(?<weekday>${WEEKDAY})${G})?(?<day>${DAY})(?:${G}(?:au|(?<and>et)(?:${G}le)?|jusqu${A}au|à)${G}|${g}[-–—]${g})(?:(?<weekdayTo>${WEEKDAY})${G})?(?<dayTo>${DAY})(?:${G}(?<month>${MONTH_SHORT})(?:,?${G}(?<year>${YEAR}))?|(?<=du${G}[^.]{1,30})(?![\\p{L}\\p{N}])(?!${g}[%€$°:h]|${G}\\p{L}))`,
  },
  // "2018-2020", "entre 2018 et 2020", "de 2018 à 2020"
  yearRange: {
    starts: ["#"],
    pattern: `(?<from>${YEAR})(?:${g}[-–/]${g}|${G}à${G}|(?<=entre${G}\\d{4})${G}et${G})(?<to>${YEAR}|\\d\\d(?![\\d/-]))`,
  },
  // "les années 90", "années 1990"
  decade: {
    starts: ["les", "années"],
    pattern: `(?:les${G})?années${G}(?:(?<decade>(?:1[5-9]|20)?\\d0)|(?<decadeWord>vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?))`,
  },
  // "XIXe siècle", "21ème siècle"
  century: {
    starts: ["#", "le", ..."xe xie xiie xiiie xive xve xvie xviie xviiie xixe xxe xxie xxième xixème".split(" ")],
    pattern: `(?:le${G})?(?:(?<century>\\d{1,2})(?:er|e|è|ème|ᵉ)|(?<roman>[ivx]{1,5})(?:e|è|ème|ᵉ))${G}siècle`,
  },
  // "l'automne", "cet été", "été 2014", "le printemps dernier"
  season: {
    starts: ["l'", "le", "ce", "cet", "printemps", "été", "automne", "hiver", "fin", "début", "mi-", "un"],
    pattern: `(?<edge>(?:fin|début|milieu)${G}(?:de${G}|d${A})?|mi-)?(?:(?<this>cet?)${G}|(?<article>le)${G}|(?<elided>l)${A}|(?<after>(?<=(?:au|du|en|dès)${G}))|)(?<season>printemps|été|automne|hiver)(?!${G}(?:arabe|berbère|de${G}(?!cette|l${A}an)|des${G}))(?:${G}(?:de${G})?(?<year>${YEAR})|${G}'?(?<shortYear>[2-9]\\d)(?!\\d|${g}[%€$h°]|${G}\\p{L}+s(?!\\p{L}))|${G}${RELATION})?`,
  },
  // "à Noël", "cette fête de Pentecôte", "le lundi de Pâques", "14-Juillet"
  holiday: {
    starts: entries(`
      cette ce la le l' fête jour réveillon nouvel mardi mercredi lundi jeudi vendredi samedi dimanche rameaux pâques ascension
      pentecôte fête-dieu assomption halloween toussaint noël épiphanie chandeleur #
    `),
    pattern: `(?<!(?:père|mère|maman|îles?|traités?|accords?|bien)${G}(?:de${G}|du${G})?)(?:(?:(?<this>cette|ce)|la|le)${G}|l${A})?(?:(?:fête|jour|réveillon)${G}(?:de${G}|du${G}|d${A})(?!l${A}an|travail)(?:la${G}|l${A})?)?(?<holiday>jour${G}de${G}l${A}an|nouvel${G}an|(?<=(?:[àa]|veille${G}de|lendemain${G}de|avant|après|pour|depuis|dès|d${A}ici|jusqu${A}à|jour${G}de|soir${G}de|nuit${G}de|réveillon${G}de|week-end${G}de|fête${G}de|lundi${G}de|(?:la|le|du|au)${G}(?:soir|nuit|fête|jour)${G}de)${G})(?:noël|pâques)|(?<=(?:cette|la)${G}fête${G}de${G}(?:la${G})?|(?:à|la|de|avant|après)${G}(?:la${G})?)pentecôte|(?:dimanche|lundi)${G}de${G}(?:pâques|pentecôte)|(?<!(?:un|accords?|du)${G})(?:jeudi|vendredi|samedi)${G}saint|jeudi${G}de${G}l${A}ascension|dimanche${G}des${G}rameaux|mardi${G}gras|mercredi${G}des${G}cendres|(?<=la${G})(?:saint-(?:valentin|jean(?:-baptiste)?|nicolas|sylvestre))|fête${G}du${G}travail|fête-dieu|(?<=(?:des|les)${G})rameaux|(?<=l${A})(?:ascension|assomption|épiphanie)|(?<=la${G})(?:toussaint|chandeleur)|halloween|14-juillet|11-novembre)(?:${G}(?<year>${YEAR})|${G}(?<relation>derni(?:er|ère)|prochaine?))?`,
  },
  // "le premier dimanche du printemps", "la première semaine d'octobre 2014", "deuxième quinzaine d'avril"
  nth: {
    starts: entries(`
      le la premier première premiere deuxième second seconde troisième quatrième cinquième dernier dernière #
    `),
    pattern: `(?:(?:le|la)${G})?${ORDINAL}${G}(?<unit>jour|semaine|quinzaine|week-end|trimestre|semestre|${WEEKDAY})(?:${G}(?=\\d{4})|${G}(?:de${G}la${G}|de${G}l${A}|de${G}|du${G}|d${A}))(?:(?:mois${G}(?:de${G}|d${A})|année${G}))?(?:(?<month>${MONTH})(?:${G}(?<year>${YEAR}))?|(?<yearOnly>${YEAR})|(?<ofUnit>mois|année|an)${G}(?<relation>${LAST}|${NEXT}|en${G}cours)|(?<season>printemps|été|automne|hiver)|(?<this>cette|ce)${G}(?<thisUnit>mois|année))`,
  },
};
