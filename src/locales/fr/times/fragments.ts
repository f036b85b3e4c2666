import { entries, oneOf } from "../../../text/word-list.ts";

/** Pieces of the patterns of this folder. Gaps are bounded, so that no run of spaces costs more than its first few. */
export const G = "[ \\u00a0\\u202f\\u2009\\t]{1,8}";
export const g = "[ \\u00a0\\u202f\\u2009\\t]{0,8}";
export const A = "['’ʼ]";

/** Alternatives of a pattern, from a list set as running text; "_" is a gap. */
export const phrases = (list: string): string => oneOf(list).replaceAll(" ", G).replaceAll("'", A);

export const WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
export const MONTH =
  "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)";
export const MONTH_SHORT = `(?:${MONTH}|janv?\\.?|f[ée]vr?\\.?|avr\\.?|juill?\\.?|sept\\.?|oct\\.?|nov\\.?|d[ée]c\\.?)`;
export const YEAR = "(?:1\\d{3}|20\\d{2})(?!\\d)";

export const UNITS = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf";
const TEENS = "dix-sept|dix-huit|dix-neuf|onze|douze|treize|quatorze|quinze|seize|dix";
/** Ten and more; "septante", "huitante", "nonante" are of Belgium and Switzerland. */
export const TENS = `(?:(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre[- ]vingts?)(?:[- ](?:et[- ])?(?:${TEENS}|${UNITS}))?|${TEENS}|cent)`;
/** A count in letters or digits. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${TENS}|${UNITS})`;
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:er|e|ème)?|1(?: er|[°º])|[lI]er(?= \\p{Ll})|premier|${TENS}|deux|trois|quatre|cinq|six|sept|huit|neuf)`;

export const UNIT =
  "(?:secondes?|minutes?|heures?|jours?|journées?|semaines?|week-ends?|quinzaines?|mois|trimestres?|semestres?|ans?|années?|décennies?|siècles?|millénaires?)";
export const LAST = "(?:derni(?:er|ère)s?|passée?s?|écoulée?s?|précédente?s?)";
export const NEXT = "(?:prochaine?s?|suivante?s?|à venir)";

/** The words that may begin a number or a day, for the `starts` of a rule. */
export const NUMBER_STARTS = entries(`
  # un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
  vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent septante huitante
  octante nonante vingt- trente- quarante- cinquante- soixante- septante- huitante- octante- nonante- quatre- ler ier
`);
export const WEEKDAY_STARTS = entries("lundi mardi mercredi jeudi vendredi samedi dimanche");
export const MONTH_STARTS = entries(`
  janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre jan janv févr fevr
  fév fev avr juil juill sept oct nov déc dec
`);
