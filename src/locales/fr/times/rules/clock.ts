import type { TimeRule } from "../../../../annotate/times/locale.ts";
import { entries } from "../../../../text/word-list.ts";
import { A, DAY, G, g, MONTH, NUMBER_STARTS, WEEKDAY, YEAR } from "../fragments.ts";
import { zones } from "../words/zones.ts";

const HOUR_WORDS =
  "vingt[- ]et[- ]une|vingt[- ](?:deux|trois|quatre)|vingt|dix-sept|dix-huit|dix-neuf|dix|onze|douze|treize|quatorze|quinze|seize|zéro|une|deux|trois|quatre|cinq|six|sept|huit|neuf";
const MINUTE_WORDS =
  "cinq|dix|quinze|vingt-cinq|vingt|trente-cinq|trente|quarante-cinq|quarante|cinquante-cinq|cinquante";
const FRACTION = `(?:${G}(?<fraction>et${G}demie?|et${G}quart|(?:et${G})?trois${G}quarts|moins${G}(?:le${G}quart|quart|vingt-cinq|vingt|dix|cinq)))?`;
const OF_DAY = `(?:${G}(?:du${G}(?<ofDay>matin|soir)|(?<ofAfternoon>de${G}l${A}après-midi|p(?:\\.${g})?m\\.?(?!\\p{L}))|a(?:\\.${g})?m\\.?(?!\\p{L})))?`;
// An hour written in full is a length of time ("deux heures de route") unless a preposition makes it a point.
const CLOCK_LEAD = `(?<=(?:^|[(:\\n]|il${G}(?:est|était|sera)|à|vers|dès|avant|après|depuis|jusqu${A}à|environs${G}de|alentours${G}de|coups?${G}de|(?:^|[.,;»]${G})passé|${WEEKDAY},|autour${G}de|(?:journal|JT|bulletin|flash|édition|séance|messe)${G}de|peu${G}avant|peu${G}après|entre|entre${G}[^.]{1,15}${G}et|environ|${WEEKDAY}|demain|hier|hui|soir|matin|\\d{4}|partir${G}de|compter${G}de|de${G}[^.,]{1,12}${G}à|de(?=${G}[\\p{L}\\d-]{1,13}${G}heures?(?:${G}\\d\\d)?${G}(?:à|jusqu${A}à)${G}))${g})`;
// "après neuf heures d'interrogatoire" says of what they are, "après quatre heures de l'après-midi" when.
const LASTED = `(?<=après${G}[\\p{L}\\d-]{1,13}(?:${G}et${G}une)?${g}h(?:eures?)?[^.,;:\\n]{0,16})`;
const NOT_LENGTH = `(?!${LASTED}(?:${G}(?:${MINUTE_WORDS}|[0-5]\\d))?${G}d(?:e${G}(?!l${A}après)|${A}))(?!${G}(?:de${G}(?:route|marche|vol|train|voiture|avion|travail|cours|retard|sommeil|débats?|discussions?|négociations?|garde|grève|direct|musique|jeu|match|Paris)|d${A}(?:avance|attente|affilée|audience|avion|intervalle|écart)|durant|supplémentaires?|plus${G}t(?:ôt|ard)|auparavant|par${G}(?:jour|semaine|mois|an)|chacune?)(?!\\p{L}))`;

const PLACES = Object.keys(zones)
  .sort((a, b) => b.length - a.length)
  .map((place) => place.replaceAll("'", A).replaceAll(" ", G))
  .join("|");

const PART = `matinée|petit${G}matin|matin|soirée|soir|après-midi|mi-journée|midi|nuit(?!${G}(?:de|du)${G}(?:${WEEKDAY}|\\d))|journée(?!${G}(?:de|des|du|d${A})(?!\\p{L}))|aube`;

/** Hours, their zones, and parts of the day. */
export const clock: Readonly<Record<string, TimeRule>> = {
  // "8 h", "8h30", "21 h 45", "16 h 30 min", "17 hres 30"; in figures with "h", a point of the day unless a length is said
  hour: {
    starts: ["#"],
    pattern: `(?<!(?:pendant|durant|en|sous|près${G}de|moins${G}de|plus${G}de|toutes${G}les|les|après${G}plus${G}de|environ${G}de)${G})(?<hour>2[0-3]|[01]?\\d|(?<=à${G})24)${g}h(?:re?s?(?!\\p{L}))?(?:\\.?${g}(?<minute>[0-5]\\d)(?:${g}(?:min|mn))?)?${FRACTION}${OF_DAY}${NOT_LENGTH}(?!${g}/)`,
  },
  // "20:15", "9:30 PM"
  digital: {
    starts: ["#"],
    pattern: `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![:\\d])${OF_DAY}`,
  },
  // "8 heures et demie", "quinze heures trente", "trois heures du matin"
  fullHour: {
    starts: ["zéro", ...NUMBER_STARTS],
    pattern: `(?:${CLOCK_LEAD}(?:(?<hour>2[0-4]|[01]?\\d)|(?<hourWord>${HOUR_WORDS}))${G}heures?(?:${G}(?:(?<minute>[0-5]\\d)(?!${G}(?:\\p{L}{2,}))|(?<minute3>[0-5]?\\d)${G}min(?:utes?)?(?!\\p{L})|(?<minuteWord>${MINUTE_WORDS})))?${FRACTION}${OF_DAY}${NOT_LENGTH}|(?:(?<hour2>2[0-3]|[01]?\\d)|(?<hourWord2>${HOUR_WORDS}))${G}heures?(?:${G}(?<fraction2>trois${G}quarts|moins${G}(?:le${G}quart|vingt|dix|cinq))|${G}(?<minute2>[0-5]\\d)(?!${G}\\p{L})|${G}du${G}(?<ofDay2>matin|soir)|${G}de${G}l${A}(?<ofAfternoon2>après-midi)|(?=${G}(?:GMT|heures?${G}(?:de|locale|française)|précises|pile))))`,
  },
  // "midi", "minuit et demi"
  noon: {
    starts: ["midi", "minuit"],
    pattern: `(?:(?<!(?:le|du|ce|d${A}après|hier|demain|${WEEKDAY})${G})(?=midi)|(?=minuit))(?<noon>midi|minuit)(?:${G}(?<minuteWord>${MINUTE_WORDS})(?!${G}\\p{L}+s)|${FRACTION})`,
  },
  // "GMT", "heure de Californie", "heure locale", "14h30 locales", "heure de Kourou": a place we do not know leaves the clock open
  zone: {
    starts: entries(`
      gmt utc tu wet bst cet cest eet eest msk hne est hae edt hnc cst hac cdt hnr mst har mdt hnp pst hap pdt hna ast haa et pt
      heure heures locale locales
    `),
    pattern: `(?:(?<letters>GMT|UTC|TU|WET|BST|CET|CEST|EET|EEST|MSK|H[NA][ECRPA]|[ECMPA][SD]T|ET|PT)(?<offset>${g}[+-]${g}\\d{1,2}(?![\\d:h]))?|heures?${G}(?:d${A}été${G}|d${A}hiver${G})?(?:(?:de|du|des|à)${G}(?:la${G}|l${A}|le${G})?|d${A})?(?<place>${PLACES})(?!\\p{L})|heures?${G}(?:de|du|des|d${A}|à)${G}?(?:la${G}|l${A}|le${G})?(?<unknown>[\\p{L}'’-]+)|heure${G}(?<people>\\p{L}+(?:[aio]se|[ée]?enne|[ia]ne|èque|rde))|(?<=h(?:eures?)?(?:${g}[0-5]\\d)?${G})(?<bare>locales?))`,
  },
  // "à Paris" behind an hour
  zonePlace: { starts: ["à", "en", "au", "aux"], pattern: `(?:à|en|aux?)${G}(?<place>${PLACES})(?!\\p{L})` },
  // "soir" after a day; "début de matinée", "la nuit", "pleine nuit"; kept alone only after a preposition
  partOfDay: {
    starts: entries(`
      la le l' l’ cette début milieu fin pleine tard matin matinée petit soir soirée après-midi mi-journée midi nuit journée
      aube plus
    `),
    pattern: `(?:(?<earlier>plus${G}t(?:ôt|ard)${G}dans)${G}|tard${G}dans${G})?(?:la${G}|le${G}|l${A})?(?:(?<edge>début|milieu|fin)${G}(?:de${G}(?:la${G}|l${A})?|d${A})|pleine${G})?(?<part>${PART})(?:${G}(?:très${G}tôt|même(?!${G}(?:si|pas))))?(?!${G}(?:saint|d${A}été))`,
  },
  // "ce matin", "cet après-midi", "cette nuit"
  thisPart: {
    starts: ["ce", "cet", "cette"],
    pattern: `(?:ce|cet|cette)${G}(?:même${G})?(?:(?<edge>début|milieu|fin)${G}(?:de${G}(?:la${G}|l${A})?|d${A}))?(?<part>${PART})(?!-là)`,
  },
  // "la nuit de samedi à dimanche", "la nuit du 13 au 14 novembre 2015", "la nuit de lundi"
  night: {
    starts: ["la", "nuit"],
    pattern: `(?:la${G})?nuit${G}(?:de|du)${G}(?:(?<weekday>${WEEKDAY})(?:${G}(?<day>${DAY}))?|(?<loneDay>${DAY}))(?:${G}(?<month>${MONTH}))?(?:${G}(?<year>${YEAR}))?(?:${G}(?<joint>à|au)${G}(?:ce${G})?(?:(?<weekdayTo>${WEEKDAY})(?:${G}(?<dayTo>${DAY}))?|(?<loneDayTo>${DAY}))(?:${G}(?<monthTo>${MONTH}))?(?:${G}(?<yearTo>${YEAR}))?)?`,
  },
  // "la nuit dernière"
  lastNight: { starts: ["la", "nuit"], pattern: `(?:la${G})?nuit${G}dernière` },
};
