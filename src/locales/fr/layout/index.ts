import type { LayoutLocale } from "../../../read/locale.ts";
import { givenNames } from "../actors/givenNames.ts";
import { organizationHeads, organizationTypes } from "../actors/organizations.ts";
import { places } from "../actors/places.ts";
import { WEEKDAY } from "../times/fragments.ts";
import { DATE, DETAILS, NAMES, publication, S, STAMP_TO_THE_MINUTE, STAMPS, UPDATED } from "./publication.ts";
import { bylines } from "./words/bylines.ts";
import { captions } from "./words/captions.ts";
import { credits } from "./words/credits.ts";
import { navigation } from "./words/navigation.ts";
import { papers } from "./words/papers.ts";
import { promotion } from "./words/promotion.ts";

/** Who signs, as a pattern without groups. */
const NAMED = NAMES.replace(/\?<\w+>/g, "?:");

const BULLET = "[•·▪►▶→>*–-]*\\s*";

/** Words set in capitals. */
const CAPITALS = "\\p{Lu}[\\p{Lu}'’-]+(?: [\\p{Lu}'’-]+){0,4}";
/** A sentence that begins with its own article: nothing but a place or a label stands before one. */
const OPENED = "(?:(?:Le|La|Les|Une?|Des|Ces?|Cette|Son|Sa|Ses|Deux|Trois)\\s|[LDC]['’])\\p{Ll}";

/** What links to other articles stand under, or after on one line. */
const RELATED = [
  "[àa] (?:lire|voir|écouter|relire)(?: (?:aussi|également|ailleurs))?",
  "(?:lire|voir) (?:aussi|également)",
  "vous pouvez (?:aussi|également) (?:lire|consulter)",
  "sur le même (?:sujet|thème)",
  "dans la même rubrique",
  "(?:nos|notre) dossiers?(?=\\s?(?::|$))",
  "pour aller plus loin",
  "(?:articles?|contenus?) (?:liés?|associés?|recommandés?|similaires?|connexes?)",
].join("|");

/** "Article sur Wikipédia ." */
const ARTICLE_ON = "(?:articles?|notices?|fiches?|pages?|dossiers?)(?: complet| complète)? sur \\p{L}+\\s?\\.?$";

/** "Objet : fermeture du pont" */
const SUBJECT = /^(?:objet|obj\.)\s?:/iu;

/** Whole lines of French news sites. Each pattern shows a line it takes. */
export const layout: LayoutLocale = {
  publication,
  metadata: [
    // " date 2021-01 Le géant…"
    /^\s*date \d{4}(?:-\d{2}){0,2}(?=\s|$)/i,
    // "Publié le 11/01/2021 à 9h12" | "Mis à jour hier" | "Publié aujourd'hui à 13h10"
    new RegExp(`^\\s*${STAMPS}(?:\\s*$|\\s*[|•·–—-]\\s*)`, "iu"),
    /^\s*(?:publié|mis à jour|modifié|paru)(?:e|es|s)? (?:le |à |aujourd)[^\n.!?]{0,100}$/i,
    // "17 novembre 2018 . –" | "le 26.01.2017 à 7h" | "26 janvier 2017 | Par Jeanne Martin"
    new RegExp(
      `^\\s*(?:le )?${DATE}(?: ${WEEKDAY})?(?: ?[.–—|-])*(?:\\s*(?<=[|–—-]\\s*)par \\p{L}[^\\n.!?]{2,60})?\\s*$`,
      "iu",
    ),
    // "Lundi 9 février 2026 – Page 3"
    new RegExp(`^${DATE}${DETAILS}$`, "iu"),
    // "12 mars 2024 par Jeanne Martin"
    new RegExp(`^(?:[Ll]e )?${DATE} [Pp]ar ${NAMED}$`, "u"),
    // "L'actu du jour. Publié le 26 janvier 2017 à 18h30"
    new RegExp(`^[^\\n]{0,60}[,.(–—-]\\s?${STAMP_TO_THE_MINUTE}\\)?\\.?\\s*$`, "iu"),
    // "Le Courrier | 26.01.2017 à 07h12 • Mis à jour le 26.01.2017 à 09h10"
    new RegExp(`^[^\\n.!?|•]{0,60}[|•]\\s?(?:le )?(?:${STAMPS}|${DATE})[^\\n!?]{0,120}$`, "iu"),
    // "Publié le 11 janvier 2021 à 9h12Le maire…": the article goes on
    new RegExp(
      `^\\s*(?:${STAMPS.replaceAll("publi", "[Pp]ubli").replaceAll("mise", "[Mm]ise")})(?=\\s?[\\p{Lu}«])`,
      "u",
    ),
    // "Page actualisée : 16 juin 2016, 16 h 20 — « Le maire est mort »"
    new RegExp(`^\\s*(?:page|article) (?:${UPDATED})${S}?:?${S}?(?:le )?${DATE}[^\\n]{0,160}$`, "iu"),
    publication.dateline,
    publication.wire,
    SUBJECT,
  ],
  subject: SUBJECT,
  // "Communiqué de presse" | "COMMUNIQUÉ N° 007/2025" | "COMMUNIQUÉ – POUR DIFFUSION IMMÉDIATE" | "Communiqué du 12 mars 2024"
  communique: new RegExp(
    `^communiqué(?: (?:de presse|conjoint|commun|officiel))*(?:\\s?n°\\s?[\\p{L}\\d/.-]+)?(?:${S}?[–—-]${S}?(?:pour )?(?:diffusion|publication) immédiate)?(?:,? (?:du )?${DATE})?$`,
    "iu",
  ),
  bodies: new Map([...organizationHeads, ...organizationTypes]),
  exported: {
    // "Le Courrier de Vaubrac" | "Le Monde, no. 22411" | "Ouest-France (site web)"
    name: /^\p{Lu}[^.!?:;«»"]{1,60}(?:,\s*n[o°]\.?\s*[\d-]+)?$/u,
    issue: /,\s*n[o°]\.?\s*[\d-]+.*$/iu,
    // "Économie, mercredi 13 mars 2024, p. 12" | "mercredi 13 mars 2024 - 07:30 +01:00 345 mots"
    day: new RegExp(
      `^(?:[^\\n.!?]{2,40},\\s)?${WEEKDAY},?\\s${DATE}(?<page>,\\s?(?:p\\.?|page|pp\\.)\\s?[\\w-]+|[\\s-].{0,40}mots.*)?$`,
      "iu",
    ),
    // "MARNAY, Odile" | "MARNAY, Odile; LE GOFF, Anne"
    author: /^\p{Lu}[\p{Lu}\s'’-]+,\s\p{Lu}[\p{L}\s.'’-]*(?:\s?;\s?\p{Lu}[\p{Lu}\s'’-]+,\s\p{Lu}[\p{L}\s.'’-]*)*$/u,
    // "Document news·20240313·CV·0012" | "Document MONDE00020170127ed1r0000q"
    number: /^(?:(?:document\s)?(?:news|web)[·.]\d{8}[·.]\S+|document \w{18,32})$/iu,
    length: /^\d[\d\s.,]* (?:mots|words)$/iu,
    date: new RegExp(`^${DATE}$`, "iu"),
    rights: /^(?:copyright|©|\(c\))\s/iu,
    by: /^par\s+/iu,
  },
  // "NAMUR La pluie" | "SAINT-BRIAC (Ille-et-Vilaine) Le port" | "PORTRAIT. Elle" | "ENQUÊTE – Le port" | "Nyon L'usine"
  runIn: new RegExp(
    `^(?:(?<head>${CAPITALS}(?:(?: \\([^)\\n]{2,40}\\))?(?= ${OPENED})|(?:\\.| ?[–—-])(?= ${OPENED}|\\s(?:Elle|Ils?|On|C['’])\\s?\\p{Ll})))` +
      `|(?<place>\\p{Lu}\\p{L}+(?:[- ]\\p{L}+){0,4})(?= ${OPENED}))`,
    "u",
  ),
  places,
  papers,
  givenNames,
  // "Jeanne Martin" | "— Jeanne Martin, avec L. R." | "Avec Luc Morel, Le Courrier" | "Avec les informations de Luc Morel" | "B.D. (avec Belga)" | "J.-P. R." | "jpl/mcb/abx" | "JPL/MCB"
  signature: new RegExp(
    `${publication.alone.source.replace(/\?<\w+>/g, "?:")}|^[Aa]vec (?:(?:l[ea]s? |l['’])?(?:informations?|concours|collaboration|participation|contributions?) d(?:e |['’]))?\\p{Lu}[^\\n.!?:;«»]{4,80}$|` +
      "^(?:\\p{Lu}\\.[ -]?){2,3}(?: ?\\([Aa]vec [^)\\n]{2,60}\\))?$|^\\p{Ll}{2,4}(?:[/-]\\p{Ll}{2,4}){1,4}$|^\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){1,4}$",
    "u",
  ),
  // "/finance/business" | "Radio Littoral > Info > Bretagne" | "Navigation" | "Coup d'oeil sur cet article" | "Facebook Twitter" | "@leaRoy" | "pic.twitter.com/Qm4tRsWz9a"
  navigation: new RegExp(`^(?:${navigation})$`, "i"),
  // "• À lire aussi: Le pont rouvre lundi" | "Article sur Wikipédia ."
  related: new RegExp(`^${BULLET}(?:(?:${RELATED})(?![\\p{L}])|${ARTICLE_ON})`, "iu"),
  relatedLabel: new RegExp(`^${BULLET}(?:${RELATED})\\s?[:>|-]?$`, "iu"),
  // "Écoutez la chronique de l’expert … à QUB radio:" | "Écouter : le reportage de Luc Morel (1 min 12)"
  promotion: new RegExp(`^[•·▪►▶→>*–-]*\\s*(?:${promotion})`, "i"),
  // "Par Jeanne Martin | 26.01.2017 à 7h" | "Par Jeanne MartinPublié le 26 janvier 2017"
  datedByline: new RegExp(
    `^(?:par|propos recueillis par)\\s\\p{Lu}[^\\n.!?»"|]{2,80}?\\s?[|•·,(–-]?\\s?(?:le )?(?:${STAMPS}|${DATE})[^\\n.!?]{0,80}$`,
    "iu",
  ),
  // "Par Jeanne Martin" | "Entretien réalisé par Jeanne Martin" | "https://… Elsa Trujillo Journaliste BFM Tech"
  byline: new RegExp(`^(?:${bylines})`, "iu"),
  // "AFP" | "Crédit photo : AFP" | "© Radio France"
  credit: new RegExp(`^(?:${credits})$`, "i"),
  // "(ARCHIVES) Photo prise le 1er juillet 2020 du logo…" | "En photo : le bac" | "Le bac à quai, mardi. © L. Morel" | "Le bac à quai. (Photo L. Morel)" | "Le bac à quai. PHOTO : LA GAZETTE / LUC MOREL"
  caption: new RegExp(`^(?:${captions})`, "iu"),
};
