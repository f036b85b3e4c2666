import type { Place, Source } from "../../src/model.ts";

/** How far the passage is shown to each side (code points). */
const BEFORE = 360;
const AFTER = 240;

/** Words of an article with what stands around them. */
export interface Passage {
  article: string;
  file: string;
  /** The line of the file, from 1. */
  line: number;
  start: number;
  end: number;
  before: string;
  exact: string;
  after: string;
}

/** The articles, and of each how many lines of its file are front matter. */
export interface Texts {
  sources: ReadonlyMap<string, Pick<Source, "file" | "text" | "title">>;
  heads: ReadonlyMap<string, number>;
}

/** A place of an article as an editor reads it: his own article, on his own machine, so that no guard bounds it. */
export function passageOf({ article, start, end }: Place, { sources, heads }: Texts): Passage | null {
  const source = sources.get(article);
  if (!source) return null;
  const letters = lettersOf(source);
  const [from, to] = [Math.max(0, start - BEFORE), Math.min(letters.length, end + AFTER)];
  const before = letters.slice(from, start).join("");
  const after = letters.slice(end, to).join("");
  return {
    ...{ article, file: source.file, start, end },
    line: (heads.get(article) ?? 0) + lines(letters.slice(0, start)),
    // Cut at a word
    before: from > 0 ? before.replace(/^\S*\s/, "… ") : before,
    exact: letters.slice(start, end).join(""),
    after: to < letters.length ? after.replace(/\s\S*$/, " …") : after,
  };
}

const lines = (letters: readonly string[]) => letters.filter((letter) => letter === "\n").length + 1;

const known = new WeakMap<object, string[]>();

function lettersOf(source: Pick<Source, "text">): string[] {
  const letters = known.get(source) ?? [...source.text];
  known.set(source, letters);
  return letters;
}
