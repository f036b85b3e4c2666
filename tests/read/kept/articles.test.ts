import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fr } from "../../../src/locales/fr/index.ts";
import { readArticle } from "../../../src/read/article.ts";
import { keepArticles, type ReadFiles, type WithArticles } from "../../../src/read/kept/articles.ts";
import { keptAs } from "../../../src/read/kept/engine.ts";
import { keptValue } from "../../../src/read/kept/value.ts";

const text = (day: number) => `---\npublished: 2021-01-0${day}\n---\nLa ville a rouvert le pont.\n`;
const wrong = "---\npublisher: [\n---\nLa ville a rouvert le pont.\n";

const work = mkdtempSync(join(tmpdir(), "dossier-kept-articles-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const value = () => keptValue<ReadFiles>(keptAs(work, "corpus"), "articles");

const anew = (content: string) => readArticle("a", "articles/a.md", "a.md", content, fr.layout);
const ask = (kept: WithArticles, content: string, furniture?: string[]) =>
  kept((read) => read("a", "articles/a.md", "a.md", content, fr.layout, furniture));

test("an article is given again as the same object until its file or what it shares with other pages changes", () => {
  const kept = keepArticles();
  const first = ask(kept, text(1));
  expect(first).toEqual(anew(text(1)));
  expect(ask(kept, text(1))).toBe(first);
  expect(ask(kept, text(1), ["La ville a rouvert le pont."])).not.toBe(first);
  expect(ask(kept, text(2))).toMatchObject({ article: { published: "2021-01-02" } });
});

test("the next process is given what this one read, with what was wrong with it", () => {
  for (const content of [text(1), text(2), wrong]) {
    expect(ask(keepArticles(value()), content)).toEqual(anew(content));
    expect(value().of("")?.get("articles/a.md")?.result).toEqual(anew(content));
    expect(ask(keepArticles(value()), content)).toEqual(anew(content));
  }
});

test("what was changed on the disk is read anew", () => {
  ask(keepArticles(value()), text(1));
  const [name = ""] = readdirSync(join(work, "dossiers"));
  const file = join(work, "dossiers", name);
  writeFileSync(file, readFileSync(file).fill(7, 200, 220));
  expect(value().of("")).toBe(null);
  expect(ask(keepArticles(value()), text(1))).toEqual(anew(text(1)));
  expect(value().of("")).not.toBe(null);
});
