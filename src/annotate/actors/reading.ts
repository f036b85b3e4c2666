import type { BlockKind } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import type { Analysis } from "../analysis.ts";
import type { Token } from "../tokens.ts";
import type { ActorLocale } from "./locale.ts";

/** The article as the passes read it: tokens with their folded form and what stands around them. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  locale: ActorLocale;
  /** Token forms with case and accents folded: "élysée" → "elysee"; "" outside the text. */
  folded(index: number): string;
  /** The token opens a sentence, a quotation or a line, where any word takes a capital. */
  opens(index: number): boolean;
  block(index: number): BlockKind;
  /** Nothing but one line of white space, or nothing, stands between a token and the next. */
  joined(index: number): boolean;
}

const OPENING = new Set([".", "!", "?", "…", ":", "«", "“", '"', "•", "|", "–", "—", "-", "*", ";"]);

export function read({ text, blocks, sentences, tokens }: Analysis, locale: ActorLocale): Reading {
  const folds = new Map<string, string>();
  const fold = (word: string) => {
    let folded = folds.get(word);
    if (folded === undefined) {
      folded = foldWord(word);
      folds.set(word, folded);
    }
    return folded;
  };
  const folded = tokens.map(({ lower }) => (isAscii(lower) ? lower : fold(lower)));
  const starts = new Set(firstTokens(tokens, sentences));
  const kinds = blockKinds(tokens, blocks);

  return {
    text,
    tokens,
    locale,
    folded: (index) => folded[index] ?? "",
    opens: (index) => starts.has(index) || opensAfter(index),
    block: (index) => kinds[index] ?? "paragraph",
    joined: (index) => {
      const gap = text.slice(tokens[index]?.end, tokens[index + 1]?.start);
      return gap.length <= 1 && gap !== "\n";
    },
  };

  /** "M. Matze": the full stop of an abbreviation opens nothing. */
  function opensAfter(index: number): boolean {
    const mark = tokens[index - 1];
    if (mark?.kind !== "mark" || !OPENING.has(mark.lower)) return false;
    if (mark.lower !== ".") return true;
    const before = tokens[index - 2];
    return !before || !(locale.civilities.has(before.lower) || (before.capital && before.end - before.start === 1));
  }
}

function isAscii(word: string): boolean {
  for (let unit = 0; unit < word.length; unit++) if (word.charCodeAt(unit) > 127) return false;
  return true;
}

function* firstTokens(
  tokens: readonly Token[],
  sentences: readonly { start: number; end: number }[],
): Generator<number> {
  let index = 0;
  for (const { start } of sentences) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index++;
    yield index;
  }
}

function blockKinds(tokens: readonly Token[], blocks: Analysis["blocks"]): BlockKind[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= token.start) at++;
    return blocks[at]?.kind ?? "paragraph";
  });
}
