import { expect, it } from "vitest";
import { itemsOf } from "../../../src/annotate/clauses/items.ts";
import { readClauses } from "../../../src/annotate/clauses/read.ts";
import { readVerbs } from "../../../src/annotate/clauses/verbs.ts";
import { annotate } from "../../../src/annotate/index.ts";
import { tokenize } from "../../../src/annotate/tokens.ts";
import { fr } from "../../../src/locales/fr/index.ts";
import { readSentences } from "../../support/sentences.ts";

const verbs = readVerbs(fr.clauses.verbTable);

it.each(readSentences("clauses"))("line $line: $sentence", ({ sentence, answer }) => {
  const { times } = annotate(sentence, { published: "2020-02-12", zone: null }, fr);
  const items = itemsOf(tokenize(sentence), times, [], verbs, fr.clauses);
  const told = readClauses(items, fr.clauses).clauses.map(({ kind, head, parts }) => {
    const words = parts.map(({ start, end }) => sentence.slice(items[start]?.start, items[end - 1]?.end));
    return `${kind} ${head?.lemma}: ${words.join(" […] ").replace(/\.$/, "").trim()}`;
  });
  expect(told).toEqual(answer);
});

it("knows every verb of the Lefff by its forms", () => {
  const read = (word: string) => verbs(word).map(({ lemma, form }) => `${lemma} ${form}`);
  expect(read("démissionnera")).toEqual(["démissionner future"]);
  expect(read("eut")).toContain("avoir past");
  expect(read("craignaient")).toEqual(["craindre imperfect"]);
  expect(read("port")).toEqual([]);
});
