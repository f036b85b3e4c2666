import { isMedium } from "../media/medium.ts";
import type { Scene } from "../sources/scene.ts";
import { namesOf, type Origin } from "../sources/source.ts";
import { sortOfPhrase } from "./kind.ts";
import { sortOf } from "./shape.ts";

/** "X … . X « … »": a name that stands elsewhere is that of who spoke last. */
export function againClues({ phrase, sentence, whom }: Origin, { thread, passage }: Scene): string[] {
  if (phrase?.kind !== "name" || sentence === passage.sentence) return [];
  return spokeLast(namesOf(whom), thread) ? ["names who spoke last"] : [];
}

/** "le maire": whether the text has told who that is. */
export function knownClues({ phrase, sentence }: Origin, known: string | undefined, { reading }: Scene): string[] {
  if (!phrase || !known || phrase.kind === "name") return [];
  return [`${sortOfPhrase(phrase, sentence.items[phrase.start]?.inverted ?? null, reading.lexicon)}, ${known}`];
}

function spokeLast(names: readonly string[], { quoted }: Scene["thread"]): boolean {
  return names.length > 0 && names.join() === quoted?.attribution?.speakerNames.join();
}

/** Why the phrase would stand for this one: as any pronoun or description would, and as one of its sort. */
export function reasonsOf(
  { phrase, sentence, whom, found }: Origin,
  clues: readonly string[],
  { reading: { lexicon }, thread, looks }: Scene,
): string[] {
  if (!phrase || phrase.kind === "name") return [];
  const { words } = lexicon;
  const names = namesOf(whom);
  const [entity] = whom.entities;
  const sort = sortOfPhrase(phrase, sentence.items[phrase.start]?.inverted ?? null, lexicon);
  const kind = names.length === 0 ? "nobody's name" : (entity?.kind ?? "its own name");
  const named = names.length > 0 ? "a name" : "nobody's name";
  const told: string[] = [];
  for (const clue of [...clues, kind]) {
    told.push(`${sort}: ${clue}`, `${phrase.kind}: ${clue}`);
    if (entity && entity.kind !== "person") told.push(`${phrase.kind}, ${kind}: ${clue}`);
  }
  if (entity && phrase.gender) {
    const agreement =
      entity.gender === phrase.gender ? "the same gender" : entity.gender ? "another gender" : "gender not known";
    told.push(`${phrase.kind}, ${kind}: ${agreement}`);
  }
  if (looks.words.some((word) => words.oneself.has(word))) told.push(`says I: ${kind}`);
  if (words.addingVerbs.has(found[0]?.verb?.infinitive ?? ""))
    told.push(`${phrase.kind}: ${spokeLast(names, thread) ? "who spoke last adds" : "another adds"}`);
  if (phrase.kind === "pronoun") return told;
  told.push(`${sort}, ${sortOf(sentence.items[phrase.start], lexicon)}: ${named}`);
  told.push(`${sort}, ${phrase.end - phrase.start > 1 ? "described further" : "bare"}: ${named}`);
  if (entity && entity.kind !== "person" && words.newspapers.has(phrase.head))
    told.push(`description of a medium: ${isMedium(entity.name, words) ? "a medium" : "no medium"}`);
  if (words.indefinite.has(phrase.determiner ?? "")) told.push(`indefinite: ${named}`);
  if (phrase.complements.length > 0 || sentence.items[phrase.end]?.capital)
    told.push(`of somebody: ${clues.includes("known for sure") ? "sure" : named}`);
  return told;
}
