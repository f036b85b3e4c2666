/** Pieces of the patterns of this folder. Gaps are bounded, so that no run of spaces costs more than its first few. */
export const G = "[ \\u00a0\\u202f\\u2009\\t]{1,8}";
export const g = "[ \\u00a0\\u202f\\u2009\\t]{0,8}";
export const A = "['’ʼ]";

export const WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
export const MONTH =
  "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)";
export const MONTH_SHORT = `(?:${MONTH}|janv\\.?|févr\\.?|fév\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?)`;
export const YEAR = "(?:1\\d{3}|20\\d{2})(?!\\d)";

export const TENS =
  "dix-sept|dix-huit|dix-neuf|onze|douze|treize|quatorze|quinze|seize|dix|vingt[- ]et[- ]une?|vingt[- ](?:deux|trois|quatre|cinq|six|sept|huit|neuf)|vingt|trente[- ]et[- ]une?|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingts?|quatre-vingt-dix|cent";
export const UNITS = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf";
/** A count in letters or digits. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${TENS}|${UNITS})`;
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:er|e|ème)?|premier|${TENS}|deux|trois|quatre|cinq|six|sept|huit|neuf)`;

export const UNIT =
  "(?:secondes?|minutes?|heures?|jours?|journées?|semaines?|week-ends?|quinzaines?|mois|trimestres?|semestres?|ans?|années?|décennies?|siècles?|millénaires?)";
export const LAST = "(?:derni(?:er|ère)s?|passée?s?|écoulée?s?|précédente?s?)";
export const NEXT = "(?:prochaine?s?|suivante?s?|à venir)";

/** The words that may begin a number or a day, for the `starts` of a rule. */
export const NUMBER_STARTS: readonly string[] = [
  "#",
  ..."un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent vingt-et-un vingt-et-une vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente-et-un".split(
    " ",
  ),
];
export const WEEKDAY_STARTS: readonly string[] = [
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
  "dimanche",
];
export const MONTH_STARTS: readonly string[] =
  "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre janv févr fév avr juil sept oct nov déc".split(
    " ",
  );
