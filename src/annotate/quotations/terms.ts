import { remembered } from "../../text/remembered.ts";
import type { Reading } from "./context.ts";
import type { Sentence } from "./items.ts";

const LONGEST = 4;

export interface Terms {
  /** What the writer also says without marks. */
  repeated: ReadonlySet<string>;
  /** What it gives as a name or speaks of as a word: "le mot « autrice »". */
  named: ReadonlySet<string>;
}

/** Runs of up to four words in marks that the writer also uses without: "gilets jaunes". Only those are kept, so the set stays small. */
export function repeatedIn(sentences: readonly Sentence[], { text }: Reading): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const { items } of sentences) {
    for (const { quote } of items) {
      if (!quote || quote.end - quote.start > 60) continue;
      const words = normal(text.slice(quote.start, quote.end));
      if (words.length <= LONGEST) marked.add(words.join(" "));
    }
  }
  const openings = new Set([...marked].map((words) => words.split(" ", 1)[0]));
  const repeated = new Set<string>();
  const run: string[] = [];
  for (const { items } of sentences) {
    run.length = 0;
    for (const item of items) {
      if (item.kind === "quote" || item.kind === "mark") {
        run.length = 0;
        continue;
      }
      for (const word of normal(text.slice(item.start, item.end))) {
        run.push(word);
        if (run.length > LONGEST) run.shift();
        for (let from = 0; from < run.length; from++) {
          if (!openings.has(run[from])) continue;
          const key = run.slice(from).join(" ");
          if (marked.has(key)) repeated.add(key);
        }
      }
    }
  }
  return repeated;
}

const normal = remembered((text): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?/gu) ?? []).map((word) => word.toLowerCase().replace("’", "'")),
);
