import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "./phrase.ts";

/** "Apple et Google", "X, Y et Z": a name and those coordinated with it. */
export function named(sentence: Sentence, start: number, at: number, lexicon: Lexicon, limit: number): Phrase | null {
  const { items } = sentence;
  const first = items[at]?.entity;
  if (!first) return null;
  const entities = [first];
  let end = at;
  for (;;) {
    const joint = items[end + 1];
    const next = items[end + 2];
    const article = next && lexicon.words.determiners.has(next.lower) ? items[end + 3] : undefined;
    if (!joint || end + 2 > limit) break;
    if (joint.kind === "word" && lexicon.words.joining.has(joint.lower) && next?.entity) {
      entities.push(next.entity);
      end += 2;
    } else if (joint.kind === "word" && lexicon.words.joining.has(joint.lower) && article?.entity && end + 3 <= limit) {
      entities.push(article.entity);
      end += 3;
    } else break;
  }
  return {
    start: withArticle(items, start, lexicon),
    end,
    kind: "name",
    entities,
    complements: [],
    head: items[at]?.lower ?? "",
    determiner: null,
    gender: first.gender,
    plural: entities.length > 1 || first.plural,
    near: false,
  };
}

function withArticle(items: readonly Item[], index: number, lexicon: Lexicon): number {
  const before = items[index - 1];
  return before?.kind === "word" && lexicon.words.determiners.has(before.lower) ? index - 1 : index;
}
