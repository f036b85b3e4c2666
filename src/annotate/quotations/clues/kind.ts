import type { Lexicon } from "../lexicon.ts";
import { isMedium } from "../media/medium.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { namedIn } from "../sources/salience.ts";
import type { Scene } from "../sources/scene.ts";
import type { Origin } from "../sources/source.ts";

/** What the phrase is: a person's name, an inverted pronoun, a description of somebody who can speak. */
export function kindClues({ phrase, sentence }: Origin, { reading, passage, looks }: Scene): string[] {
  if (!phrase) return [];
  const { lexicon } = reading;
  const sort = sortOfPhrase(phrase, sentence.items[phrase.start]?.inverted ?? null, lexicon);
  const clues = [`is ${sort}`];
  if (phrase.entities.some((entity) => namedIn(entity, passage.quote)))
    clues.push("names somebody whom the words name");
  if (phrase.kind !== "pronoun" && looks.words.some((word) => lexicon.words.oneself.has(word)))
    clues.push(`is ${sort}, says I`);
  if (phrase.entities.length > 1) clues.push("is several names");
  if (phrase.kind === "description") {
    clues.push(phrase.plural ? "is plural" : "is singular");
    if (lexicon.words.indefinite.has(phrase.determiner ?? "")) clues.push("is indefinite");
    if (phrase.complements.length > 0) clues.push("is somebody's");
    const next = sentence.items[phrase.end + 1]?.lower === "," ? sentence.items[phrase.end + 2] : undefined;
    if (next?.entity?.kind === "person") clues.push("is explained by a name");
  }
  return clues;
}

export function sortOfPhrase(phrase: Phrase, inverted: string | null, { words }: Lexicon): string {
  const [entity] = phrase.entities;
  if (entity && isMedium(entity.name, words)) return "a name of a medium";
  if (phrase.kind === "name") return entity ? `a name of ${entity.kind}` : "a name";
  if (words.ordinals.has(phrase.head)) return "an ordinal";
  if (phrase.kind === "pronoun")
    return inverted === phrase.head ? "an inverted pronoun" : phrase.near ? "a near pronoun" : "a pronoun";
  if (phrase.origin) return "a description of a person";
  const head = phrase.head;
  const single = phrase.plural ? head.replace(/s$/, "") : head;
  const of = (set: ReadonlySet<string>) => set.has(head) || set.has(single);
  if (of(words.persons) || of(words.anybody) || of(words.occupations)) return "a description of a person";
  if (of(words.organizations) || of(words.institutions) || of(words.anyOrganization)) return "a description of a body";
  if (of(words.documents)) return "a description of a document";
  if (of(words.reportingNouns)) return "a noun of words";
  return "a description of a thing";
}
