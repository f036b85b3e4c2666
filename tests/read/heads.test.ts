import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fr } from "../../src/locales/fr/index.ts";
import { readArticle } from "../../src/read/article.ts";
import { furnitureOf } from "../../src/read/furniture.ts";

const cases = readFileSync(new URL("../fixtures/read/heads.txt", import.meta.url), "utf8")
  .split(/^== /m)
  .slice(1)
  .map((part) => {
    const [head = "", ...lines] = part.split("\n");
    return { head, text: lines.join("\n") };
  });

const read = (content: string, furniture: readonly string[] = []) => {
  const result = readArticle("a", "articles/un.txt", "un.txt", content, fr.layout, furniture);
  if ("problems" in result) throw new Error(JSON.stringify(result));
  return result.article;
};

test.each(cases)("a head tells of its article: $head", ({ head, text }) => {
  const { title, publisher, author, credit, published } = read(text);
  expect([title, publisher, author, credit, published].map((field) => field ?? "-").join(" | ")).toBe(head);
});

const BODY =
  "Le maire a ordonné la fermeture du pont à toute circulation, après un rapport des ingénieurs du département qui était attendu depuis six mois.\n";

test("no article is called by a line that stands over the headlines of two", () => {
  const texts = ["Le pont ferme", "Le maire s'explique"].map(
    (title, at) => `SUD CHARENTAIS\n\n${title}\n\n${BODY.replace("six", `${at + 2}`)}\nIl a parlé ${at + 4} fois.\n`,
  );
  const furniture = furnitureOf(texts, fr.layout);
  expect(texts.map((text, at) => read(text, furniture[at]).title)).toEqual(["Le pont ferme", "Le maire s'explique"]);
});

test("two papers may print one headline", () => {
  const texts = [1, 2].map((at) => `Le pont ferme\n\nPublié le ${at} mai 2025\n\n${BODY.replace("six", `${at + 2}`)}`);
  const furniture = furnitureOf(texts, fr.layout);
  expect(texts.map((text, at) => read(text, furniture[at]).title)).toEqual(["Le pont ferme", "Le pont ferme"]);
});
