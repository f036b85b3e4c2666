import { readFileSync } from "node:fs";

/** A quotation as a reader of the article lists it. */
export interface GoldQuotation {
  article: string;
  words: string;
  speakers: string[];
  kind: string;
}

/** Reads tests/fixtures/gold/quotations.txt; its head tells the form. */
export function readGoldQuotations(): GoldQuotation[] {
  const lines = readFileSync(new URL("../fixtures/gold/quotations.txt", import.meta.url), "utf8").split("\n");
  const gold: GoldQuotation[] = [];
  let article = "";
  let words = "";
  for (const line of lines) {
    const heading = /^== (\S+)/.exec(line);
    const answer = /^> ([^;]*); (direct|mixed)/.exec(line);
    if (heading) article = heading[1] ?? "";
    else if (answer)
      gold.push({ article, words, speakers: (answer[1] ?? "").split(", ").sort(), kind: answer[2] ?? "" });
    else if (line && !line.startsWith("#")) words = line;
  }
  return gold;
}
