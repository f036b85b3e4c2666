import { expect, test } from "vitest";
import { fr } from "../../../src/locales/fr/index.ts";
import { readArticle } from "../../../src/read/article.ts";
import { keepArticles } from "../../../src/read/kept/articles.ts";

const text = (day: number) => `---\npublished: 2021-01-0${day}\n---\nLa ville a rouvert le pont.\n`;

test("an article is given again as the same object until its file or what it shares with other pages changes", () => {
  const read = keepArticles(readArticle);
  const ask = (content: string, furniture?: string[]) =>
    read("a", "articles/a.md", "a.md", content, fr.layout, furniture);
  const first = ask(text(1));
  expect(first).toEqual(readArticle("a", "articles/a.md", "a.md", text(1), fr.layout));
  expect(ask(text(1))).toBe(first);
  expect(ask(text(1), ["La ville a rouvert le pont."])).not.toBe(first);
  expect(ask(text(2))).toMatchObject({ article: { published: "2021-01-02" } });
});
