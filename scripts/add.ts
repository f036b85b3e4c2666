/** npm run add: brings articles into the corpus, with front matter to complete. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fr } from "../src/locales/fr/index.ts";
import { readArticle } from "../src/read/article.ts";
import { decode } from "../src/read/decode.ts";
import { DossierError, type Problem } from "../src/read/problem.ts";
import { readCommand, run } from "./command.ts";

const { corpus, files } = readCommand(`npm run add -- FILE… [--corpus DIR]

Copies each text into articles/ under the next free number, untouched, below front matter to complete. What the page says of
itself is filled in; what it does not say is marked unknown. All files are checked before any is copied.`);

await run(() => {
  if (files.length === 0)
    throw new DossierError([{ file: "npm run add", line: null, message: "expected the name of a file, found none." }]);
  const folder = join(corpus, "articles");
  const problems: Problem[] = [];
  let number = nextNumber(folder);
  const articles = files.flatMap((file) => {
    const found = existsSync(file)
      ? decode(file, readFileSync(file))
      : { problem: { file, line: null, message: "expected a file, found none." } };
    if ("problem" in found) {
      problems.push(found.problem);
      return [];
    }
    const id = String(number++).padStart(3, "0");
    const front = frontMatter(id, file, found.text, problems);
    return front === null ? [] : [{ path: join(folder, `${id}.md`), content: front + found.text }];
  });
  if (problems.length > 0) throw new DossierError(problems);
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of articles) {
    writeFileSync(path, content, { flag: "wx" });
    console.log(`${path}: complete its front matter, then npm run check`);
  }
});

/** One more than the highest number that begins a file name. */
function nextNumber(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Math.max(0, ...names.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0))) + 1;
}

/** Front matter above the text, or null where the file brings its own; unknown where the page is silent. */
function frontMatter(id: string, file: string, text: string, problems: Problem[]): string | null {
  const result = readArticle(id, `articles/${id}.md`, file, text, fr.layout);
  if ("problems" in result) {
    problems.push(...result.problems);
    return null;
  }
  const { article } = result;
  if (article.text !== text) return "";
  const value = (known: string | null) => (known === null ? "unknown" : JSON.stringify(known));
  return `---
title: ${value(article.title)}
publisher: unknown
author: unknown
credit: ${value(article.credit)}
published: ${article.published ?? "unknown"}
zone: unknown
url: unknown
---
`;
}
