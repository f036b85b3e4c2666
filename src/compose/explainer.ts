import type { Actor, Article, DossierEvent, Explainer, Place, Quotation, Reference } from "../model.ts";
import type { Narrative } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import { type CitationItem, citationKey, findCitations } from "../text/citation.ts";
import { codePoints } from "../text/codepoints.ts";
import { didYouMean } from "../text/nearest.ts";
import { nearestPassage } from "../text/nearest-passage.ts";
import { anchor } from "../text/selector.ts";

/** What a reference may point to. */
export interface Evidence {
  articles: readonly Article[];
  quotations: readonly Quotation[];
  events: readonly DossierEvent[];
  actors: readonly Actor[];
}

/** Numbers the references of a narrative in reading order; one that leads nowhere is a problem with its line. */
export function resolveExplainer(
  { file, markdown }: Narrative,
  evidence: Evidence,
): { explainer: Explainer; problems: Problem[] } {
  const problems: Problem[] = [];
  const references = new Map<string, Reference>();
  for (const { start, items, rest } of findCitations(markdown)) {
    const tell = (message: string) =>
      problems.push({ file, line: markdown.slice(0, start).split("\n").length, message });
    if (rest || items.length === 0) {
      tell(`expected references such as [@event:shutdown; @span:004 "words"], found "${rest}".`);
    }
    for (const item of items) {
      const key = citationKey(item);
      if (references.has(key)) continue;
      const place = resolve(item, evidence, tell);
      references.set(key, { key, number: references.size + 1, kind: item.kind, id: item.id, place });
    }
  }
  return { explainer: { file, markdown, references: [...references.values()] }, problems };
}

function resolve({ kind, id, words }: CitationItem, evidence: Evidence, tell: (message: string) => void): Place | null {
  const known = {
    quotation: evidence.quotations,
    event: evidence.events,
    actor: evidence.actors,
    source: evidence.articles,
    span: evidence.articles,
  }[kind];
  if (!known.some((one) => one.id === id)) {
    const ids = known.map((one) => one.id);
    const mend = didYouMean(id, ids, "The ids stand in data/*.json.");
    tell(
      `@${kind}:${id}: expected the id of ${kind === "span" ? "an article" : `a${/^[aeiou]/.test(kind) ? "n" : ""} ${kind}`}, found none of that name. ${mend}`,
    );
    return null;
  }
  if (kind !== "span") return null;
  const text = evidence.articles.find((article) => article.id === id)?.text ?? "";
  const found = anchor(text, { exact: words });
  if (!("start" in found)) {
    const passage = found.found === 0 ? nearestPassage(text, words) : null;
    const nearest = passage === null ? "" : ` The nearest passage is "${passage}".`;
    tell(
      `@span:${id}: expected words that stand once in the article, found them ${found.found} times: "${words}".${nearest} Copy them letter for letter, or take more of them.`,
    );
    return null;
  }
  const start = codePoints(text.slice(0, found.start));
  return { article: id, start, end: start + codePoints(text.slice(found.start, found.end)) };
}
