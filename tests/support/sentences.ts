import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One case: a sentence, and the lines that say what is read in it. */
export interface SentenceCase {
  line: number;
  sentence: string;
  answer: string[];
}

/** The cases of tests/fixtures/clauses/NAME.txt: a sentence, a dot on a line of its own, the answer; an empty line between two. */
export function readSentences(name: string): SentenceCase[] {
  const file = readFileSync(join(import.meta.dirname, `../fixtures/clauses/${name}.txt`), "utf8");
  let line = 1;
  return file
    .trimEnd()
    .split("\n\n")
    .map((part) => {
      const [sentence = "", , ...answer] = part.split("\n");
      const at = line;
      line += part.split("\n").length + 1;
      return { line: at, sentence, answer: answer.filter(Boolean) };
    });
}
