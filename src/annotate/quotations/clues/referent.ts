import { isMedium } from "../media/medium.ts";
import type { Scene } from "../sources/scene.ts";
import { namesOf, type Source } from "../sources/source.ts";
import { sortOfPhrase } from "./kind.ts";
import { sortOf } from "./shape.ts";

/** Why the phrase would stand for this one. */
export function referentClues(
  { phrase, sentence, whom, clues, found }: Source,
  { reading: { lexicon }, thread, passage, findings }: Scene,
): string[] {
  if (!phrase) return [];
  const speakers = thread.quoted?.attribution?.speakerNames ?? [];
  const names = namesOf(whom);
  const spoke = names.length > 0 && names.join() === speakers.join();
  if (phrase.kind === "name") return spoke && sentence !== passage.sentence ? ["names who spoke last"] : [];
  const sort = sortOfPhrase(phrase, sentence.items[phrase.start]?.inverted ?? null, lexicon).replace("is ", "");
  const told = [...clues].map((clue) => `${sort}: ${clue}`);
  told.push(
    `${sort}: ${names.length === 0 ? "nobody's name" : whom.entities[0] ? whom.entities[0].kind : "its own name"}`,
  );
  if (phrase.kind === "description") {
    const named = names.length > 0 ? "a name" : "nobody's name";
    told.push(`${sort}, ${sortOf(sentence.items[phrase.start], lexicon)}: ${named}`);
    told.push(`${sort}, ${phrase.end - phrase.start > 1 ? "described further" : "bare"}: ${named}`);
  }
  const first = findings[0]?.attribution;
  if (first?.phrase && found.includes(first))
    for (const clue of clues) if (FIRM.has(clue)) told.push(`found first, ${clue}: ${sort}`, `found first, ${clue}`);
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
      `${phrase.kind}, of somebody: ${names.length === 0 ? "nobody's name" : [...clues].includes("known for sure") ? "sure" : "a name"}`,
    );
  return told;
}

/** What the discourse itself makes of a phrase. */
const FIRM = new Set(["known", "known for sure", "not known", "without a name"]);
