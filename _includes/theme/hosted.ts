import { stylesheet, themePart } from "./stylesheet.ts";

/**
 * The theme for a page that a layout of the maker's frames: it keeps to what stands in `.dossier`, and nothing of the
 * host's own styles reaches in there. The second half of the root's selector matches nothing: it weighs as two ids, so
 * that the theme wins over whatever a host may have written of `a`, `.card` or `#main p`.
 */
const ROOT = ":is(.dossier, #_#_)";

/** What a host has set is set back, inside; in pictures as far as their own attributes, which count as styles, as `hidden` and `lang` do. */
const RESET = `
  & { all: initial; display: block; box-sizing: border-box; color-scheme: var(--scheme); }
  & :where(:not(svg, svg *)) { all: revert; }
  & :where([hidden]) { display: none; }
  &[lang], & :where([lang]) { -webkit-locale: revert-layer; }
  & :where(svg, svg *) { all: revert-layer; }
  & :where(svg) { display: revert; vertical-align: revert; }
  &::before, &::after, & ::before, & ::after, & ::first-letter, & ::first-line { all: revert; }
`;

/**
 * `html` and `body` are the host's, and so are the letters' size and the width that the page gives: sizes hang on a
 * property of our own, and columns on the width of the dossier's part instead of the window's.
 * Browsers draw letters of one width at 13 px where others are 16, but not under a size in px.
 */
const SIZE = `
  & { font-size: var(--rem); container: dossier / inline-size; inline-size: 100%; min-inline-size: min(18 * var(--rem), 85vw); }
  & code { font-size: calc(0.9em * 13 / 16); }
  @media print { & { --rem: 9.5pt; } }
`;

/** Of a window of `n` rem the page leaves its text so many em: the margins are off, and our rem is a little larger. */
const TEXT_OF_WINDOW = 0.87;

/** The whole theme, by the properties that a maker may set on `.dossier`. Letters stay as tall where a host counts 10 px a rem. */
export function hostedStylesheet(): string {
  const properties = inRem(themePart("properties")).replaceAll(":root", ":where(.dossier)");
  const own = ":where(.dossier) { --rem: max(1.0625rem, 17px); --scheme: light dark; }\n";
  const rest = stylesheet(["fonts", "properties"]);
  return `${themePart("fonts")}\n${properties}\n${own}${ROOT} {${RESET}${nested(rest)}${SIZE}}\n`;
}

/** A stylesheet of the theme's that one page adds, for the same. */
export function hostedPart(css: string): string {
  return `${ROOT} {\n${nested(css)}}\n`;
}

/** Rules of a page of our own as rules within the root: `body {` → `& {`, `main > .section {` → `& > .section {`. */
function nested(css: string): string {
  return inRem(css)
    .replace(/@media \((min|max)-width: ([\d.]+)rem\)(?= \{)/g, (_, bound: string, width: string) => {
      return `@container dossier (${bound}-width: ${(Number(width) * TEXT_OF_WINDOW).toFixed(2)}em)`;
    })
    .replace(/@page \{(?:[^{}]|\{[^{}]*\})*\}/g, "")
    .replace(/^\s*(?:html|body|:root|main)\b(?=.*[{,]$)/gm, "&");
}

/** Lengths count from `--rem`; in the query of a media rule they are the reader's own, and stay. */
function inRem(css: string): string {
  const rules = css.replace(/\/\*[\s\S]*?\*\/\n*/g, "").split("\n");
  const length = /(?<![\w.-])(-?[\d.]+)rem\b/g;
  return rules
    .map((line) => (line.includes("@media") ? line : line.replace(length, "calc($1 * var(--rem))")))
    .join("\n");
}
