import type { Spelling } from "../../../text/view.ts";

/** No opening mark stands right behind a letter or a figure, no closing mark right before one. */
const BEHIND = "(?<![\\p{L}\\p{N}])";
const BEFORE = "(?![\\p{L}\\p{N}])";
/** What one pair of marks holds at most, so that an unpaired mark costs no more than this. */
const LONGEST = 1500;

/** A word that loses its vowel, before its apostrophe: "d' abord", as some texts are spaced. */
const ELIDED = "(?<=(?<!\\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu))'";
/** What stands between straight apostrophes that are marks: others have a letter behind them, or are elisions. */
const INSIDE = `(?:[^'\\n]|'(?=\\p{L})|${ELIDED}){1,${LONGEST}}`;

/** First halves of compounds, and what follows a verb: their hyphen at the end of a line is their own. */
const FIRST_HALF =
  "peut|celui|celle|ceux|celles|lui|elle|eux|elles|après|avant|demi|mi|non|sous|sans|vice|ex|contre|quasi|semi|week|grand|arrière|porte|anti|franco|saint|sainte|quelques|vingt|trente|quarante|cinquante|soixante|quatre|dix";
const SECOND_HALF =
  "ils?|elles?|on|iels?|t|ci|là|je|tu|nous|vous|moi|toi|lui|leur|le|la|les|en|y|être|mêmes?|midi|de|du|des|d|et|sur|sous|lès|à|au|aux|end|uns|unes";

/** A pronoun behind its verb. */
const PRONOUN = `(?=(?:ils?|elles?|iels?|on)${BEFORE})`;

/** The head of a line, and what stands between a label there and what is said. */
const LINE = "(?:^|\\n)";
const LABELLED = "(?:[^\\S\\n]?[.:]|[^\\S\\n][–—-])[^\\S\\n]+";

/**
 * What French typing, scanning and converting make of letters and marks, and what they stand for. Each pattern begins with what is
 * rare, and looks back from there, so that ordinary text is passed over at once.
 */
export const letters: readonly Spelling[] = [
  // "dé-⏎claré" → déclaré; "peut-⏎être", "a-t-⏎il", "Hauts-⏎de-Seine" keep their hyphen
  {
    pattern: new RegExp(
      `-(?<=${BEHIND}(?!(?:${FIRST_HALF})-)\\p{L}+-)[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})(?!(?:${SECOND_HALF})${BEFORE})`,
      "giu",
    ),
    by: "",
  },
  { pattern: /-(?<=\p{L}-)[ \t]*\r?\n[ \t]*(?=\p{L})/gu, by: "-" },
  // "Q. Comment ?", "R. Bien": the labels of an interview are nobody's words
  { pattern: new RegExp(`Q(?<=${LINE}Q)${LABELLED}`, "gu"), by: "" },
  { pattern: new RegExp(`R(?<=${LINE}Q${LABELLED}[^\\n]*\\n+R)${LABELLED}`, "gu"), by: "" },
  // "A ses yeux", "A Brest, …": a capital that goes without its accent, not "A t-il", "A été élu"
  { pattern: /A(?<=(?:^|[.!?…:»]\s)A)(?= (?!t[ -]|été |eu |fait )[\p{L}\p{N}])/gmu, by: "À" },
  // "l´ingénieure", "d`accord", "l′eau", "l‘eau"
  { pattern: /[´`′‘ʹ＇](?<=\p{L}.)(?=\p{L})/gu, by: "'" },
  // "a t-il", "a-t il", "a-t- il", "a t'il"
  {
    pattern: new RegExp(`(?:[ -]|- | -)t(?<=\\p{L}[ -]{1,2}t)(?:-|'|’| -| |- )(?<!\\p{L}-t-)${PRONOUN}`, "gu"),
    by: "-t-",
  },
  // "dit -il", "dit- il"
  { pattern: new RegExp(`(?: -|- )(?<=\\p{L}..)${PRONOUN}`, "gu"), by: "-" },
  // „Oui“, ‚Oui‘
  { pattern: /„/g, by: "“" },
  { pattern: new RegExp(`‚(?=[^‚‘’\\s][^‚‘’\\n]{1,${LONGEST}}[‘’]${BEFORE})`, "gu"), by: "“" },
  { pattern: new RegExp(`[‘’]${BEFORE}(?<=‚[^‚‘’\\s][^‚‘’\\n]{1,${LONGEST}}.)`, "gu"), by: "”" },
  // "» Oui «, a dit"
  { pattern: new RegExp(`»(?<=${BEHIND}.)(?=[^\\S\\n][^«»\\n]{1,${LONGEST}}«[,.;:)])`, "gu"), by: "«" },
  { pattern: new RegExp(`«(?=[,.;:)])(?<=${BEHIND}»[^\\S\\n][^«»\\n]{1,${LONGEST}}.)`, "gu"), by: "»" },
  // << Oui >>, ≪Oui≫
  { pattern: /<<|≪|《/g, by: "«" },
  { pattern: />>|≫|》/g, by: "»" },
  // ''Oui'', ``Oui'', ‘‘Oui’’, ″Oui″
  { pattern: /''|’’|‘‘|``|´´|[″＂]/g, by: '"' },
  // ‘Oui, il l’a dit’: opened by a mark that no apostrophe is, closed by the first that no letter follows
  { pattern: new RegExp(`‘(?<=${BEHIND}.)(?=[^‘\\s][^‘\\n]{1,${LONGEST}}’${BEFORE})`, "gu"), by: "“" },
  {
    pattern: new RegExp(`’${BEFORE}(?<=${BEHIND}‘[^‘’\\s](?:[^‘’\\n]|’(?=\\p{L})){1,${LONGEST}}.)`, "gu"),
    by: "”",
  },
  // 'Oui, il l'a dit'
  { pattern: new RegExp(`'(?<=${BEHIND}.)(?=\\p{L}${INSIDE}(?<=[\\p{L}\\p{N}.!?…])'${BEFORE})`, "gu"), by: "“" },
  { pattern: new RegExp(`'${BEFORE}(?<!${ELIDED})(?<=${BEHIND}'\\p{L}${INSIDE}[\\p{L}\\p{N}.!?…]')`, "gu"), by: "”" },
];
