import { basename } from "node:path";
import { fr } from "../../src/locales/fr/index.ts";
import type { Article } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";
import { settleAuthor } from "./author.ts";
import { type Brought, type Facts, learn, Refusal } from "./brought.ts";
import { publisherInName } from "./file-name.ts";

/** No article is longer, and a build takes none that is. Characters. */
const LONGEST = 1_500_000;

/**
 * Adds what the text says of itself, then what the file's name tells, which is inferred.
 * @throws Refusal where there is no text, or more than an article's
 */
export function complete(article: Brought, path: string): Brought {
  const { text, facts } = article;
  if (!text.trim())
    throw new Refusal("expected the text of an article, found none. Put it in the file, and add it again.");
  if (text.length > LONGEST) {
    const found = `${(text.length / 1e6).toFixed(1)} million characters`;
    throw new Refusal(`expected one article, found ${found}. Split the file, one article each.`);
  }
  if (article.own !== undefined) return article;
  const name = basename(path);
  const read = readArticle("new", `articles/${name}`, path, text, fr.layout);
  if ("article" in read) learnFromText(facts, read.article);
  settleAuthor(facts, fr.layout);
  const publisher = publisherInName(name);
  if (publisher) facts.publisher ??= publisher;
  return article;
}

/** What the project's own reading of a page finds: the headline, the byline, the day. */
function learnFromText(
  facts: Facts,
  { title, author, credit, published, publishedBasis, publishedReason }: Article,
): void {
  learn(facts, "title", title, "the text");
  learn(facts, "author", author, "the text");
  learn(facts, "credit", credit, "the text");
  if (!published || facts.published) return;
  const { en = "", fr = "" } = publishedReason ?? {};
  facts.published = {
    value: published,
    from: "the text",
    ...(publishedBasis === "inferred" ? { inferred: { en, fr } } : {}),
  };
}
