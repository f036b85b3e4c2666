import { createHash } from "node:crypto";
import type { Corpus } from "../index.ts";
import { hashOfArticle } from "./article-hash.ts";

/** Tells all that was read of a dossier's folder from all that may be read of another. */
export function hashOfCorpus({ articles, dossier, overrides, explainers, history }: Corpus): string {
  const hash = createHash("sha256").update(JSON.stringify([dossier.value, overrides.value, explainers, history]));
  for (const article of articles) hash.update(`\n${hashOfArticle(article)}`);
  return hash.digest("hex");
}
