import { words } from "../../text/word-list.ts";

/** Signs that people type for an apostrophe, or a reader of scanned pages takes for one. */
const APOSTROPHES = "'’ʼ‘‛`´′ʹ＇";

/** Signs between the forms of « élu·e·s »; a full stop or a hyphen only before an ending that says who is meant. */
const INCLUSIVE =
  "[·⋅‧•∙・](?=\\p{L})|[.-](?=(?:e|ne|le|ère|rice|trice|euse|esse|fe|ve)(?:[.-]?s)?(?![\\p{L}\\p{N}]))|[.-](?=s(?![\\p{L}\\p{N}]))";

/**
 * What is written together with the next word and searched apart from it: the elided particle of « l’assaut », « qu'il »,
 * « jusqu’à », the number of « 24h », « 8h30 », and « élu » of « élu·e·s ». Sticky on no position.
 */
export const joined = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)[${APOSTROPHES}](?=[\\p{L}\\p{N}])`,
    "(?<![\\p{L}\\p{N}])\\d{1,2}(?=h(?:\\d{2})?(?![\\p{L}\\p{N}]))",
    "(?<=(?<![\\p{L}\\p{N}])\\d{1,2})h(?=\\d{2}(?![\\p{L}\\p{N}]))",
    `(?<=\\p{L}{2}|[·⋅‧•∙・.-]\\p{L})(?:${INCLUSIVE})`,
  ].join("|"),
  "giu",
);

/**
 * "assaut du Capitole", "why did the mayor": words that a reader types between those that matter, in either language of the
 * interface. They are asked for where nothing else is.
 */
export const functionWords = words(`
  a à au aux ce ces cette d de des du elle elles en est et il ils je l la le les leur leurs mais n ne nous on ou où par mlle mm
  mme mr pour pourquoi qu quand que qui quoi s sa se ses son sont sur un une vous y how is of the to was were what when where
  who why did does
`);

const form = (pattern: string, stems: string) => ({
  forms: new RegExp(`^(?:${pattern})$`, "iu"),
  stems: stems.split(" "),
});

/**
 * Words of one family whose forms share no stem and stand in no list of forms: each form that a word may have, then one form
 * for each stem, in which $1 is what the first brackets held. "fondatrice" finds « fondateur ».
 */
export const otherForms: readonly { forms: RegExp; stems: readonly string[] }[] = [
  // "élus" and "élu", "photos" and "photo": the index takes a plural's s away after other letters alone.
  form("(\\p{L}{2,}[ou])s?", "$1 $1s"),
  // "identification" and "identifier"
  form("(\\p{L}{2,})ifi(?:cations?|er|ée?s?|e|ent|ant|ai[st]|aient|era|eront)", "$1ifier $1ification"),
  // "fondatrice" and "fondateur", "vendeuse" and "vendeur"
  form("(\\p{L}{3,})(?:teur|trice)s?", "$1teur $1trice"),
  form("(\\p{L}{3,})eu(?:r|se)s?", "$1eur $1euse"),
];
