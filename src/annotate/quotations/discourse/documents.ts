import type { Entity } from "../../analysis.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { type Discourse, NOBODY, type Resolution, recentTopics } from "./discourse.ts";

/** A document speaks for its author: "le communiqué de X", "le rapport, signé par X", "sa plainte", "la lettre". */
export function ofDocument(phrase: Phrase, sentence: Sentence, discourse: Discourse, lexicon: Lexicon): Resolution {
  const author = phrase.complements[0] ?? signatory(phrase, sentence, lexicon);
  if (author) return { entities: [author], name: null, sure: true };
  // "deux rapports évoquent « … »"
  if (phrase.plural && lexicon.words.indefinite.has(phrase.determiner ?? "")) return NOBODY;
  if (lexicon.words.possessive.has(phrase.determiner ?? "")) {
    for (const { entities } of recentTopics(discourse, sentence)) {
      if (entities.length > 0) return { entities, name: null, sure: false };
    }
  }
  return discourse.author ? { ...discourse.author, sure: false } : NOBODY;
}

function signatory(phrase: Phrase, { items }: Sentence, { words }: Lexicon): Entity | null {
  for (let i = phrase.start + 1; i < items.length && i - phrase.end < 4; i++) {
    if (!words.signing.has(items[i]?.lower ?? "")) continue;
    // "remis jeudi par la sénatrice X"
    const agent = [i + 1, i + 2, i + 3].find((at) => words.agents.has(items[at]?.lower ?? ""));
    if (agent === undefined) continue;
    return items.slice(agent + 1, agent + 5).find(({ entity }) => entity !== null)?.entity ?? null;
  }
  return null;
}

/** "Dans une lettre, X dit …": from here "la lettre" is X's. */
export function noteAuthor(
  discourse: Discourse,
  sentence: Sentence,
  subject: Phrase | null,
  known: Resolution | null,
  { words }: Lexicon,
): void {
  if (!known || !subject || words.documents.has(subject.head)) return;
  if (known.entities.length === 0 && !known.name) return;
  const document = sentence.items.some((item) => item.kind === "word" && words.documents.has(item.lower));
  if (document) discourse.author = known;
}
