import type { Attribution } from "./context.ts";
import type { Resolution } from "./discourse/discourse.ts";
import type { Sentence } from "./items.ts";

/** Writes whom the phrase stands for, and the words that name it, into the attribution. */
export function settle(found: Attribution, { items }: Sentence, { entities, name, sure }: Resolution): void {
  const { phrase } = found;
  const first = phrase && items[phrase.start];
  const last = phrase && items[phrase.end];
  if (!first || !last) return;
  // "il" of "a-t-il": the pronoun alone is the mention.
  const pronoun = phrase.start === phrase.end && first.inverted === phrase.head ? phrase.head.length : 0;
  found.mention = { start: pronoun ? first.end - pronoun : first.start, end: last.end };
  found.speakers = entities;
  found.speakerNames = entities.length > 0 ? entities.map((entity) => entity.name) : name ? [name] : [];
  // "dit-il": whom a pronoun stands for the sentence does not say.
  if (phrase.kind === "pronoun" || (!sure && found.speakerNames.length > 0)) found.confidence = "likely";
}
