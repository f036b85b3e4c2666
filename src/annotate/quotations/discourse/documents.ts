import type { Entity } from "../../analysis.ts";
import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { outlineOf } from "../sources/outline.ts";
import { type Discourse, NOBODY, type Resolution, recentTopics } from "./discourse.ts";

/** A document speaks for its author: "le communiqué de X", "le rapport, signé par X", "sa plainte", "la lettre". */
export function ofDocument(phrase: Phrase, sentence: Sentence, discourse: Discourse, lexicon: Lexicon): Resolution {
  const author = phrase.complements[0] ?? signatory(phrase, sentence, lexicon);
  if (author) return { entities: [author], name: null, sure: true };
  const indefinite = lexicon.words.indefinite.has(phrase.determiner ?? "");
  // "deux rapports évoquent « … »"
  if (phrase.plural && indefinite) return NOBODY;
  if (lexicon.words.possessive.has(phrase.determiner ?? "")) {
    for (const { entities } of recentTopics(discourse, sentence)) {
      if (entities.length > 0) return { entities, name: null, sure: false };
    }
  }
  // "X a signé l'arrêté. Un message partagé 9 000 fois affirme « … »": one more, which nobody in view has written.
  const person = discourse.author?.entities.some(({ kind }) => kind === "person");
  return discourse.author && !(indefinite && person) ? { ...discourse.author, sure: false } : NOBODY;
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
  lexicon: Lexicon,
): void {
  const signs = ({ kind, lower }: Item) => kind === "word" && isSigned(lower, lexicon);
  if (!sentence.items.some(signs)) return;
  // "selon un communiqué de X"
  const signed = outlineOf(sentence, lexicon).phrases.findLast(
    ({ kind, head, complements }) => kind === "description" && complements.length > 0 && isSigned(head, lexicon),
  );
  if (signed) discourse.author = { entities: signed.complements.slice(0, 1), name: null, sure: true };
  if (signed || !known || !subject || isSigned(subject.head, lexicon)) return;
  if (known.entities.length === 0 && !known.name) return;
  const document = sentence.items.some(({ kind, lower }) => kind === "word" && lexicon.words.documents.has(lower));
  if (document) discourse.author = known;
}

/** "un communiqué", "une déclaration" */
export function isSigned(noun: string, { words }: Lexicon): boolean {
  return words.documents.has(noun) || words.reportingNouns.has(noun);
}
