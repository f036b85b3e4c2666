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

/** Why the phrase would stand for this one. */
export function reasonsOf(
  { phrase, sentence, whom, found }: Origin,
  clues: readonly string[],
  { reading: { lexicon }, thread }: Scene,
): string[] {
  if (!phrase || phrase.kind === "name") return [];
  const names = namesOf(whom);
  const spoke = spokeLast(names, thread);
  const sort = sortOfPhrase(phrase, sentence.items[phrase.start]?.inverted ?? null, lexicon).replace("is ", "");
  const told = clues.map((clue) => `${sort}: ${clue}`);
  told.push(
    `${sort}: ${names.length === 0 ? "nobody's name" : whom.entities[0] ? whom.entities[0].kind : "its own name"}`,
  );
  if (phrase.kind === "description") {
    const named = names.length > 0 ? "a name" : "nobody's name";
    told.push(`${sort}, ${sortOf(sentence.items[phrase.start], lexicon)}: ${named}`);
    told.push(`${sort}, ${phrase.end - phrase.start > 1 ? "described further" : "bare"}: ${named}`);
  }
  const [entity] = whom.entities;
  if (entity?.kind === "person" && phrase.gender)
    told.push(`${phrase.kind}: ${entity.gender === phrase.gender ? "the same gender" : "gender not known"}`);
  if (entity && entity.kind !== "person" && phrase.kind === "description") {
    const noun = phrase.head.toLowerCase();
    if (
      entity.names.some((one) =>
        one
          .toLowerCase()
          .split(/[\s'’]/)
          .includes(noun),
      )
    )
      told.push("description: in its name");
    if (lexicon.words.newspapers.has(noun))
      told.push(`description of a medium: ${isMedium(entity.name, lexicon.words) ? "a medium" : "no medium"}`);
  }
  const verb = found[0]?.verb?.infinitive ?? "";
  if (lexicon.words.addingVerbs.has(verb))
    told.push(`${phrase.kind}: ${spoke ? "who spoke last adds" : "another adds"}`);
  if (lexicon.words.indefinite.has(phrase.determiner ?? ""))
    told.push(`${phrase.kind}, indefinite: ${names.length === 0 ? "nobody's name" : "a name"}`);
  if (phrase.complements.length > 0 || sentence.items[phrase.end]?.capital)
    told.push(
      `${phrase.kind}, of somebody: ${names.length === 0 ? "nobody's name" : clues.includes("known for sure") ? "sure" : "a name"}`,
    );
  return told;
}
