import type { Entity } from "../../analysis.ts";
import { contentOf, nounsOf } from "../discourse/roleWords.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import type { Scene } from "./scene.ts";

/** Why a pronoun or a description would stand for somebody: when he spoke, what the text calls him. `rivals` fit the phrase as well. */
export function salienceOf(
  entity: Entity,
  phrase: Phrase,
  sentence: Sentence,
  rivals: readonly Entity[],
  { discourse, reading }: Scene,
): string[] {
  const clues = [spokeWhen(discourse.spoke.get(entity), sentence)];
  if (rivals.every((one) => firstPlace(one) >= firstPlace(entity))) clues.push("named first of all");
  if (phrase.kind === "description") clues.push(...roleClues(entity, phrase, sentence, rivals, reading.lexicon));
  return clues;
}

function spokeWhen(spoke: number | undefined, { index }: Sentence): string {
  if (spoke === undefined) return "has not spoken";
  const since = index - spoke;
  return `spoke ${since === 0 ? "here" : since === 1 ? "a sentence ago" : since <= 3 ? "sentences ago" : "long ago"}`;
}

function firstPlace({ mentions }: Entity): number {
  return mentions[0]?.start ?? 0;
}

/** "l'architecte": whether the text calls him so, or something else, or nothing; "l'ancien ministre de la Défense": other words of his role. */
function roleClues(
  entity: Entity,
  phrase: Phrase,
  { items }: Sentence,
  rivals: readonly Entity[],
  lexicon: Lexicon,
): string[] {
  const nouns = nounsOf(phrase.head, lexicon);
  const bears = ({ roles }: Entity) =>
    roles.some(({ head }) => nounsOf(head, lexicon).some((noun) => nouns.includes(noun)));
  const own = bears(entity);
  const clues = [own ? "bears the noun" : entity.roles.length > 0 ? "bears another role" : "bears no role"];
  if (!own && rivals.some((one) => one !== entity && bears(one))) clues.push("another bears the noun");
  const told = new Set(entity.roles.flatMap(({ role }) => contentOf(role, lexicon)));
  const said = items.slice(phrase.start + 1, phrase.end + 1).map(({ lower }) => lower);
  if (said.some((word) => told.has(word) && word !== phrase.head)) clues.push("bears words of it");
  return clues;
}
