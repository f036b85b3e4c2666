import type { PublicationLocale } from "../../../read/published/locale.ts";
import { MONTH, MONTH_SHORT, WEEKDAY } from "../times/fragments.ts";
import { months, weekdays } from "../times/words/calendarWords.ts";

export const S = "[ \\u00a0\\u202f\\t]";
const DAY_IN_WORDS =
  `(?:(?<weekday>${WEEKDAY})\\.?,?${S})?(?<day>\\d{1,2})(?:er)?${S}` +
  `(?<month>${MONTH_SHORT})${S}(?<year>\\d{4})(?!\\d)`;
/** "novembre 2025" too: an issue may have no day. */
const DAY_OR_MONTH = DAY_IN_WORDS.replace(`(?<day>\\d{1,2})(?:er)?${S}`, (day) => `(?:${day})?`);
const DAY_IN_DIGITS = "(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{4}|\\d{2})(?!\\d)";
const ISO = "(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\d)";
/** "à 18h30" | ", 8 h 13 UTC" | " - 15:37 (UTC)" | " à 7h" | " à 13 heures" */
const TIME =
  `(?:${S}?[,|•·–-]?${S}?(?:à${S}?)?(?<hour>[01]?\\d|2[0-3])${S}?(?:h(?:eures?)?|:(?=[0-5]\\d))${S}?(?<minute>[0-5]\\d)?(?!\\d)` +
  `(?:${S}?\\(?(?<zone>(?:UTC|GMT)(?:${S}?[+-]${S}?\\d{1,2})?)\\)?)?)?`;
/** "Publié le", "Paru dans l'édition du", "Mis en ligne :"; with a capital where it is glued to what stands before. */
export const PUBLISHED =
  "(?:publi|post|diffus|rédig|cré)ée?s?|parue?s?(?: dans l['’]édition)?|mise?s? en ligne|date de publication";
export const UPDATED = "mise?s? à jour|màj|modifiée?s?|actualisée?s?|dernière (?:mise à jour|modification)";
const LABEL = `(?:(?:(?<published>${PUBLISHED})|(?<updated>${UPDATED}))${S}?:?(?:${S}?(?:le|du|:))?${S}?)?`;

const LABELLED = `(?:${PUBLISHED}|${UPDATED})${S}?:?(?:${S}?(?:le|du|:))?${S}?`;

/** What else a paper says of an issue beside its day: "Page 3", "p. 8/24", "N° 14 212", "1,30 €", "édition de Calmont". */
const PAGE = `(?:pages?|pp?\\.)${S}?\\w{1,6}(?:[/-]\\w{1,4})?`;
const NUMBER = `n[°o]\\.?${S}?\\d[\\d-]*(?:${S}\\d{3})*`;
const PRICE = `\\d+(?:[.,]\\d{2})?${S}?(?:€|euros?|francs?|chf|fcfa|\\$)`;
const SEPARATOR = `${S}?[,–—|•·/-]${S}?`;
const DETAIL = `(?:${PAGE}|${NUMBER}|${PRICE}|éditions?${S}[^\\n.!?:;«»|,–—]{2,40})`;
export const DETAILS = `(?:${SEPARATOR}${DETAIL}){0,4}`;

/** A pattern's groups count once only: the same pattern without names, to be set into a longer one. */
export const DATE = `(?:${DAY_IN_WORDS}|${DAY_IN_DIGITS}|${ISO})${TIME}`.replace(/\?<\w+>/g, "?:");

/** "Publié le 26 janvier 2017 à 18h30Mis à jour le 27 janvier 2017 à 8h)" */
export const STAMPS = `${LABELLED}${DATE}(?:[\\s,;(|•·–-]{0,4}${LABELLED}${DATE}){0,3}\\)?`;

/** The same with an hour, which running text hardly ever has: "Jeanne Martin, publié le 26 janvier 2017 à 18h30" */
export const STAMP_TO_THE_MINUTE = `${LABELLED}${DATE.replace(/\)\?$/, ")")}`;

/** "26 janvier 2017", and its weekday where it opens a line. */
const DAY = `\\d{1,2}(?:er)?${S}${MONTH_SHORT}${S}\\d{4}`;
const CAPITAL_WEEKDAY = WEEKDAY.replace(/\p{Ll}+/gu, (day) => day.charAt(0).toUpperCase() + day.slice(1));

const PLACE = "\\p{Lu}[\\p{L}'’ -]{1,40}?(?: \\([^)\\n]{2,40}\\))?";
/** What stands in brackets after a place and a day is an agency, whichever. */
const AGENCY = "(?:\\p{Lu}\\p{L}{1,20}(?:[ -](?!(?:avec|et)(?!\\p{L}))(?:[ld]['’])?\\p{L}{1,20}){0,6}|dpa)";
/** "Jeanne Martin-Le Goff", "Luc d'Aubrac", "J. McLeod"; a capital inside a word begins the next one: "MartinPublié". */
const WORD = "(?:(?:Mc|Mac|Le|La|De|Du|d['’])?\\p{Lu}(?:\\p{Ll}+|\\.)(?:[-'’]\\p{L}\\p{Ll}*)*)";
const NAME = `${WORD}(?:\\s(?:(?:de|du|des|la|le|von|van|el|al|ben)\\s){0,2}${WORD}){1,3}`;

export const NAMES = `(?<names>${NAME}(?:(?:,\\s|\\set\\s)${NAME}){0,3})`;
/** ", envoyée spéciale à Rome", " (correspondant)": from where one writes, and so that one does. */
const SENT =
  "(?<sent>(?:,\\s|\\s[–—-]\\s|\\s\\()(?:[Nn]otre |[Nn]os )?(?:envoyée?s? spécia(?:les?|l|ux)|correspondante?s?)(?!\\p{L})[^\\n.!?:;«»]{0,60})?";
/** "avec J.-P. M.", "avec les informations de Luc Morel", "(avec Belga)" */
const HELPED = "(?:,?\\s\\(?[Aa]vec\\s[^\\n!?;:«»]{2,80}\\)?)?";
/** What an article is called beside who signs it, however it is set: "L'ÉDITO de", "Chronique de". */
const GENRE = (
  "édito|éditorial|billet|billet d'humeur|chronique|analyse|commentaire|humeur|point de vue|bloc-notes|carnet|" +
  "texte|texte et photos|reportage|récit|enquête|entretien|interview|portrait|propos recueillis"
)
  .split("|")
  .map((word) => word.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`).replace("'", "['’]"));

/** The same in capitals, of what one writes alone: "LA CHRONIQUE DE JEANNE MARTIN". */
const SHOUTED =
  "L(?:A CHRONIQUE|E BILLET|E CARNET|E BLOC-NOTES|['’]ÉDITO(?:RIAL)?|['’]HUMEUR) D(?:E |['’])\\p{Lu}[\\p{Lu}.'’-]+(?: [\\p{Lu}'’-]{2,}){1,3}";

export const publication: PublicationLocale = {
  months: { ...months, jan: 1 },
  weekdays,
  stamp: new RegExp(`${LABEL}(?<![\\d./-])(?:${DAY_IN_WORDS}|${DAY_IN_DIGITS}|${ISO})${TIME}`, "giu"),
  // "26 janvier 2017 . – Le maire" | "12 mars 2016, Nantes . –" | "26 janvier 2017Le maire" | "Nantes, le 12 mars 2016 – Le maire"
  dateline: new RegExp(
    `^${S}*(?:(?:(?:${WEEKDAY}|${CAPITAL_WEEKDAY})${S})?${DAY}` +
      `(?:(?:,[^\\n.;!?]{1,60})?${S}?\\.${S}?[–—-](?=\\s|$)|(?=\\p{Lu}\\p{Ll}?))` +
      `|${PLACE},${S}(?:le${S})?(?:${WEEKDAY}${S})?${DAY}${S}?\\.?${S}?[–—-](?=\\s|$))`,
    "u",
  ),
  // "PARIS, 26 janv 2017 (AFP) - Le maire" | "Delémont, 12.03.2024 (Keystone-ATS) –" | "LYON, mardi 12 mars 2024 (Agence France-Presse) —" | "AUTUN (Saône-et-Loire), 26 janv (AFP) -" | "Paris, le 26 janvier (Reuters) –"
  wire: new RegExp(
    `^${S}*${PLACE}[,.]?${S}(?:le${S})?(?:(?:(?<weekday>${WEEKDAY}|${CAPITAL_WEEKDAY})${S})?(?<day>\\d{1,2})(?:er)?${S}(?<month>${MONTH_SHORT}|jan)\\.?` +
      `(?:${S}(?<year>\\d{4}))?|${DAY_IN_DIGITS})${S}?\\((?<agency>${AGENCY})[^)\\n]{0,20}\\)(?:${S}?[-–—:.](?=\\s|$))*`,
    "u",
  ),
  // "Chalon, le vendredi 14 mars 2025, 21 h 15" | "Radio Littoral – Publié le lundi 17 mars 2025 à 21h10, mis à jour mardi" | "Le Phare, n° 112, novembre 2025"
  issue: new RegExp(
    `^(?:${PAGE}${SEPARATOR})?(?<name>\\p{Lu}[^\\n.!?:;«»|]{1,110}?)(?<number>,?${S}(?:[–—-]${S})?n°${S}?\\d[\\d-]*)?${S}?[,–—|•-]${S}?${LABEL}(?:le${S})?` +
      `(?:${DAY_OR_MONTH}|${DAY_IN_DIGITS}|${ISO})${TIME}(?:[\\s,;(|•·–-]{0,4}(?:${UPDATED})[^\\n.!?]{0,60}|${DETAILS})?$`,
    "iu",
  ),
  // "Mardi 12 mars 2024" | "Lundi 9 février 2026 – Page 3" | "MARDI 12 MARS 2024 – N° 14 212 – 1,30 €" | "12/03/2024 - Page 8/24" | "Mars 2024"
  day: new RegExp(
    `^(?<number>${NUMBER}${SEPARATOR})?(?:le${S})?(?:${DAY_OR_MONTH}|${DAY_IN_DIGITS})(?=(?<page>${DETAILS.replace("{0,4}", "{1,4}")})?$)(?:${DETAILS})$`,
    "iu",
  ),
  // "Le journal de toute la vallée" | "Quotidien d'information fondé en 1923"
  tagline:
    /^(?:(?:l[ea]s?|votre|un|une)\s|l['’])?(?:(?:premier|seul|grand)e?\s)?(?:bulletin|gazette|hebdo|hebdomadaire|journal|lettre|magazine|mensuel|quotidien|revue|trimestriel|feuille|site)(?!\p{L})[^\n.!?:;«»]{0,80}$/iu,
  // "Le Phare" | "L'Écho de Dinard" | "Radio Littoral"
  outlet:
    /^(?:L(?:es?|a)\s|L['’]|(?:Radio|Télé|TV|Journal|Gazette|Courrier|Quotidien|Agence|Presse)\s)\p{Lu}[^.!?:;«»|,–—]{1,40}$/u,
  // "Livre & Marché, la lettre des professionnels du livre"
  described:
    /^(?<name>\p{Lu}[^\n.!?:;«»|,]{1,50}),\s(?:l[ea]\s|l['’])(?:lettre|magazine|journal|revue|hebdomadaire|hebdo|quotidien|mensuel|bimensuel|trimestriel|bulletin|gazette|webzine|newsletter)(?!\p{L})[^\n.!?:;«»]{0,80}$/u,
  headline: new RegExp(`(?:^|[:|(–-]${S}?|\\bdu${S})${DAY_IN_WORDS}${S}?\\)?$`, "iu"),
  dayOfSomeYear: new RegExp(
    `(?:(?<!\\p{L})(?<near>hier|aujourd['’]hui|avant-hier|(?<=(?:^|\\n)[#* ]*)(?:en${S})?direct(?=${S}?[–—:|-])),?${S}?(?:[–—:|-]${S})?(?:(?:le|du)${S})?)?(?:(?<!\\p{L})(?<weekday>${WEEKDAY})${S})?` +
      `(?<![\\d,.-])(?<day>\\d{1,2})(?:er)?${S}(?<month>${MONTH})(?!\\p{L}|${S}\\d{4})`,
    "giu",
  ),
  daysBack: { direct: 0, "en direct": 0, "aujourd'hui": 0, "aujourd’hui": 0, hier: 1, "avant-hier": 2 },
  author: new RegExp(
    `(?:^|[|•·,–-]\\s?|\\s)(?:Par|PAR|par|Propos recueillis par|[Dd]e notre (?:correspondante?|envoyée?)(?: spéciale?)?(?:\\s(?:à|en|au|aux)\\s[^,\\n]{2,40})?,?)\\s(?<names>${NAME}(?:(?:,\\s|\\set\\s)${NAME}){0,3})` +
      "(?=$|\\s?[|•·–,(/-]|\\s(?:avec|à|pour|le|publié|mis)\\b|(?:Publi|Mis|Post)|\\s(?:Publi|Mis|Post))",
    "u",
  ),
  // "L'ÉDITO de Jeanne Martin" | "Texte de Jeanne Martin, avec les informations de Luc Morel" | "UN REPORTAGE DE Jeanne Martin" | "LA CHRONIQUE DE JEANNE MARTIN"
  signed: new RegExp(
    `^(?:(?:[LlUu][AaEeNn]{1,2}|[Uu][Nn][Ee])\\s|[Ll]['’])?(?:${GENRE.join("|")})\\s(?:[Dd][Ee]\\s|[Dd]['’]|[Pp][Aa][Rr]\\s|:\\s)${NAMES}${HELPED}$|^${SHOUTED}$`,
    "u",
  ),
  alone: new RegExp(`^(?:[—–-]\\s?)?(?!Avec\\s)${NAMES}${SENT}${HELPED}$`, "u"),
};
