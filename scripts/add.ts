/** add: brings articles into the corpus, from whatever their maker has. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DossierError, type Problem } from "../src/read/problem.ts";
import { type Brought, Refusal } from "./add/brought.ts";
import { complete } from "./add/complete.ts";
import { nextNumber, presentArticles } from "./add/folder.ts";
import { readOriginal } from "./add/formats.ts";
import { type Origin, printFrontMatter } from "./add/front-matter.ts";
import { type Gathered, gather } from "./add/gather.ts";
import { tellArticle } from "./add/tell.ts";
import { findTwins } from "./add/twins.ts";
import { readCommand, run } from "./command.ts";

const { corpus, files: names } = readCommand(`npm run add -- FILE… [--corpus DIR]

Brings articles into articles/ under the next free numbers: text, Markdown, saved web pages, Europresse, Factiva and Nexis exports,
mail (.eml), Word (.docx), PDF, folders of them, and - for standard input. What each says of itself (title, publisher, author, date, address)
goes into its front matter; what only the file's name tells is marked as inferred; what nobody knows is "unknown". Tells what was
taken, what was left out, and which articles resemble each other. All files are checked before any is written.`);

/** An article on its way in. */
interface Arrival {
  article: Brought;
  format: string;
  original: Origin;
}

await run(async () => {
  if (names.length === 0)
    throw new DossierError([{ file: "add", line: null, message: "expected the name of a file, found none." }]);
  const folder = join(corpus, "articles");
  const present = presentArticles(folder);
  const { files, problems } = gather(names);
  const arrivals: Arrival[] = [];
  for (const file of files) {
    const original = { path: file.name, sha256: createHash("sha256").update(file.bytes).digest("hex") };
    const already = present.filter((other) => isSame(other.original, original)).map(({ name }) => name);
    if (already.length > 0) console.log(`${file.name}: brought in before, as ${already.join(", ")}; passed over.`);
    else arrivals.push(...(await readFile(file, original, problems)));
  }
  if (problems.length > 0) throw new DossierError(problems);

  const first = nextNumber(folder);
  const ids = arrivals.map((_, at) => String(first + at).padStart(3, "0"));
  const texts = arrivals.map(({ article }, at) => ({ name: ids[at] ?? "", text: article.text }));
  const twins = findTwins(texts, present);
  const addresses = new Map(present.flatMap(({ url, name }) => (url ? [[url, name] as const] : [])));
  mkdirSync(folder, { recursive: true });
  writeAll(
    arrivals.map(({ article, original }, at) => ({
      path: join(folder, `${ids[at]}.md`),
      content: printFrontMatter(article, original) + article.text,
    })),
  );
  arrivals.forEach(({ article, format, original }, at) => {
    const url = article.facts.url?.value ?? "";
    console.log(
      tellArticle(
        join(folder, `${ids[at]}.md`),
        `${original.path} (${format})`,
        article,
        twins[at] ?? null,
        addresses.get(url) ?? null,
      ),
    );
    if (url) addresses.set(url, ids[at] ?? "");
  });
  if (arrivals.length > 0) console.log(`\n${arrivals.length} brought in. Complete what is unknown, then check.`);
});

async function readFile(file: Gathered, original: Origin, problems: Problem[]): Promise<Arrival[]> {
  try {
    const { format, articles } = await readOriginal(file);
    return articles.map((article) => ({ article: complete(article, file.name), format, original }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What a folder holds beside its articles is no reason to bring none of them in.
    if (!file.listed && error.kind === "no article") console.log(`${file.name}: passed over: ${error.message}`);
    else problems.push({ file: file.name, line: null, message: error.message });
    return [];
  }
}

function isSame(a: Origin | null, b: Origin): boolean {
  return a !== null && a.sha256 === b.sha256 && basename(a.path) === basename(b.path);
}

/** All or none: what was written before something failed is taken back. */
function writeAll(articles: readonly { path: string; content: string }[]): void {
  const written: string[] = [];
  try {
    for (const { path, content } of articles) {
      writeFileSync(path, content, { flag: "wx" });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
}
