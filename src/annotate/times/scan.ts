import type { Range, Token } from "../tokens.ts";
import type { Draft } from "./draft.ts";
import { Lexicon } from "./lexicon.ts";
import type { TimeLocale } from "./locale.ts";
import type { Parser } from "./parser.ts";

interface Entry {
  parser: Parser;
  pattern: RegExp;
}

/** The parsers of one locale, filed under the words that their patterns begin with. */
export interface Scanner {
  lexicon: Lexicon;
  entries: ReadonlyMap<string, readonly Entry[]>;
}

// An expression ends where its word ends.
const END = "(?![\\p{L}\\p{N}]|-\\p{L})";
const NUMBER = "#";

/** Compiles the patterns once; `parsers` in their order of precedence. */
export function scanner(locale: TimeLocale, parsers: readonly Parser[]): Scanner {
  const entries = new Map<string, Entry[]>();
  for (const parser of parsers) {
    const rule = locale.rules[parser.rule];
    if (!rule) continue;
    const entry = { parser, pattern: new RegExp(`(?:${rule.pattern})${END}`, "iuy") };
    for (const start of new Set(rule.starts)) entries.set(start, [...(entries.get(start) ?? []), entry]);
  }
  return { lexicon: new Lexicon(locale), entries };
}

/**
 * Finds the drafts of a text, left to right, none overlapping: at each token the longest reading wins, the earlier parser
 * where two are equally long. Each pattern is tried only where one of its first words stands, so the pass is linear.
 */
export function scan(text: string, tokens: readonly Token[], { lexicon, entries }: Scanner): Draft[] {
  const drafts: Draft[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end || token.kind === "mark") continue;
    const candidates = entries.get(keyOf(token, entries));
    if (!candidates || isGlued(text, token)) continue;
    const found = readAt(text, token, candidates, lexicon);
    if (!found) continue;
    drafts.push(found);
    end = found.end;
  }
  return drafts;
}

function readAt(text: string, token: Range, entries: readonly Entry[], lexicon: Lexicon): Draft | null {
  let best: Draft | null = null;
  for (const { parser, pattern } of entries) {
    pattern.lastIndex = token.start;
    const match = pattern.exec(text);
    if (!match || match[0].length <= (best ? best.end - best.start : 0)) continue;
    const reading = parser.read(match.groups ?? {}, lexicon, match[0]);
    if (!reading) continue;
    const { type, what, part, clock, zone, until } = reading;
    const end = token.start + match[0].trimEnd().length;
    best = { type, what, part, clock, zone, until, start: token.start, end, rule: parser.rule, approximate: false };
  }
  return best;
}

/** "mi-janvier" is filed under "mi-". */
function keyOf(token: Token, entries: Scanner["entries"]): string {
  if (token.kind === "number") return NUMBER;
  const hyphen = token.lower.indexOf("-");
  return hyphen < 0 || entries.has(token.lower) ? token.lower : token.lower.slice(0, hyphen + 1);
}

/** The second number of "3-1", "12:15", "A320/2015" begins nothing. */
function isGlued(text: string, token: Token): boolean {
  if (token.kind !== "number" || token.start === 0) return false;
  return /[\p{L}\p{N}#@_][-/:.–]?$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
}
