import type { BlockKind } from "../../model.ts";
import type { Analysis } from "../analysis.ts";
import type { Range, Token } from "../tokens.ts";
import { findLinked } from "./links.ts";
import type { ActorLocale } from "./locale.ts";
import { findShouted } from "./shouting.ts";
import { joinTitles } from "./titles.ts";

/** The article as the passes read it: tokens by index, their folded forms, and what stands around them. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  locale: ActorLocale;
  /** A token with case and accents folded: "Élysée" → "elysee"; "" outside the text. */
  folded(index: number): string;
  /** It begins with a capital, and not because the whole sentence is in capitals. */
  capital(index: number): boolean;
  /** The token opens a sentence, a quotation or a line, where any word takes a capital. */
  opens(index: number): boolean;
  block(index: number): BlockKind;
  /** One space at most stands between a token and the next, and no line end. */
  joined(index: number): boolean;
  /** The last token of the name that a token is inside of, once names are known; else the token itself. */
  nameEnd(index: number): number;
  /** The article has this folded word in lower case. */
  lowercased: ReadonlySet<string>;
}

/** A word of a sentence in capitals that is no name. */
export function isShouted({ tokens, capital }: Reading, index: number): boolean {
  return (tokens[index]?.capital ?? false) && !capital(index);
}

const OPENING = new Set([".", "!", "?", "…", ":", "«", "“", '"', "•", "|", "–", "—", "-", "*", ";", "‹"]);

/** Prepares an article. Linear in its tokens. */
export function read({ text, blocks, sentences, tokens: single }: Analysis, locale: ActorLocale): Reading {
  const tokens = joinTitles(single, locale);
  const folded = tokens.map((token) => token.folded);
  const starts = firstTokens(tokens, sentences);
  const kinds = blockKinds(tokens, blocks);
  const shouted = findShouted(tokens, folded, sentences, text, locale);
  const linked = findLinked(text, tokens);
  // Asked for many times a token
  const opening: boolean[] = [];
  const capitals = tokens.map(({ capital }, index) => capital && !shouted.has(index) && !linked.has(index));
  const lowercased = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind === "word" && !token.capital) lowercased.add(folded[index] ?? "");
  });

  return {
    text,
    tokens,
    locale,
    lowercased,
    nameEnd: (index) => index,
    folded: (index) => folded[index] ?? "",
    capital: (index) => capitals[index] ?? false,
    opens: (index) => (opening[index] ??= starts.has(index) || afterOpening(index)),
    block: (index) => kinds[index] ?? "paragraph",
    joined: (index) => {
      const from = tokens[index]?.end ?? 0;
      const gap = (tokens[index + 1]?.start ?? from) - from;
      return gap === 0 || (gap === 1 && text[from] !== "\n");
    },
  };

  /** "M. Morel", "John F. Kennedy": the full stop of an abbreviation opens nothing. */
  function afterOpening(index: number): boolean {
    const mark = tokens[index - 1];
    if (mark?.kind !== "mark" || !OPENING.has(mark.lower)) return false;
    if (mark.lower !== ".") return true;
    const before = tokens[index - 2];
    if (tokens[index - 3]?.lower === "°") return true;
    return !before || !(locale.civilities.has(before.lower) || (before.capital && before.end - before.start === 1));
  }
}

function firstTokens(tokens: readonly Token[], sentences: readonly Range[]): Set<number> {
  const first = new Set<number>();
  let index = 0;
  for (const { start } of sentences) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index++;
    // A sentence may open with marks: its first word counts.
    let word = index;
    while (word < index + 4 && tokens[word]?.kind === "mark") word++;
    first.add(word);
  }
  return first;
}

function blockKinds(tokens: readonly Token[], blocks: Analysis["blocks"]): BlockKind[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= token.start) at++;
    return blocks[at]?.kind ?? "paragraph";
  });
}
