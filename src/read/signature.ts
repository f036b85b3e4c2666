import type { BlockKind } from "../model.ts";
import { foldWord } from "../text/fold.ts";
import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";
import { namesOf } from "./published/author.ts";

/** An article has so many lines of its own before a name that signs it. */
const ABOVE = 2;
/** So many lines at most stand above the article. */
const HEAD = 10;
/** What a paragraph above a signature ends with. */
const ENDED = /[.!?…»”")]$/;
/** Under words that stand alone, « Nous fermons. » ⏎ — Odile Karrec, it tells who said them. */
const QUOTED = /^[«“"][^«“]*[»”"]$/u;

/**
 * Marks lines that are nothing but a name, without "Par", as the bylines they are: between the headline and the text, as the last line, and
 * wherever they repeat who signs. A name that the article has elsewhere is whom it is about, or a key word of the page.
 */
export function markSignature(lines: readonly Line[], kinds: (BlockKind | null)[], locale: LayoutLocale): void {
  for (const find of [below, atHead, again]) for (const at of find(lines, kinds, locale)) kinds[at] = "byline";
}

type Find = (lines: readonly Line[], kinds: readonly (BlockKind | null)[], locale: LayoutLocale) => number[];

/** "Odile Karrec", or "Odile Karrec, avec L. R.", at the end. */
const below: Find = (lines, kinds, locale) => {
  const open = openLines(kinds);
  const [last, before] = [open.at(-1), open.at(-2)];
  if (last === undefined || before === undefined || open.length <= ABOVE) return [];
  const text = lines[last]?.text ?? "";
  const above = lines[before]?.text ?? "";
  if (!locale.signature.test(text) || !ENDED.test(above) || QUOTED.test(above)) return [];
  return isAbout(last, lines, kinds, locale) ? [] : [last];
};

/**
 * "Étienne Lavigne" or "Mireille Tossou, envoyée spéciale" under the headline; under a paragraph only beside the paper or the day. Portraits
 * have such lines one after the other, over each its text.
 */
const atHead: Find = (lines, kinds, locale) => {
  const isName = (at: number) => isBareName(lines[at]?.text ?? "", locale);
  const [, ...open] = openLines(kinds);
  const head: number[] = [];
  let isUnderText = false;
  for (const at of open) {
    if (at >= HEAD) break;
    const isBeside = [kinds[at - 1], kinds[at + 1]].some((kind) => kind === "metadata" || kind === "byline");
    if (isName(at)) {
      if (!isUnderText || isBeside) head.push(at);
    } else if (isUnderText) break;
    else isUnderText = ENDED.test(lines[at]?.text ?? "");
  }
  const others = open.some((at) => isName(at) && !head.some((one) => lines[one]?.text === lines[at]?.text));
  return others ? [] : head.filter((at) => !isAbout(at, lines, kinds, locale));
};

/** "Clémence Aubrac" below the text of "Par Clémence Aubrac". */
const again: Find = (lines, kinds, { publication }) => {
  const signed = new Set(lines.map(({ text }, at) => namesOf(text, kinds[at] ?? null, publication)));
  return openLines(kinds).filter((at) => {
    const names = publication.alone.exec(lines[at]?.text ?? "")?.groups?.names;
    return names !== undefined && signed.has(names);
  });
};

function openLines(kinds: readonly (BlockKind | null)[]): number[] {
  return [...kinds.keys()].filter((at) => kinds[at] === null);
}

/** "Étienne Lavigne", "Mireille Tossou, envoyée spéciale", but not "Paris Match" or "— Luc Morel" */
function isBareName(text: string, { publication, givenNames }: LayoutLocale): boolean {
  const { names, sent } = publication.alone.exec(text)?.groups ?? {};
  if (names === undefined || !text.startsWith(names)) return false;
  const [given = ""] = foldWord(names).split(/[\s-]/);
  return sent !== undefined || givenNames.has(given);
}

/** Whether the article has the surname of a line elsewhere; who is "envoyée spéciale" signs all the same. */
function isAbout(
  at: number,
  lines: readonly Line[],
  kinds: readonly (BlockKind | null)[],
  { publication }: LayoutLocale,
): boolean {
  const { names, sent } = publication.alone.exec(lines[at]?.text ?? "")?.groups ?? {};
  const surname = names?.split(/\s/).at(-1);
  return (
    surname !== undefined &&
    sent === undefined &&
    lines.some(({ text }, other) => {
      const signs = kinds[other] === "byline" || text === lines[at]?.text;
      return other !== at && !signs && text.includes(surname);
    })
  );
}
