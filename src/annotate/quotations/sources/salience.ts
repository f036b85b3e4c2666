import type { Entity } from "../../analysis.ts";
import { firstFrom } from "../discourse/discourse.ts";
import { canonical, contentOf, hasInName, nounsOf } from "../discourse/roleWords.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import type { Scene } from "./scene.ts";

/**
 * Why a pronoun or a description would stand for somebody: where he was named, when he spoke, what the text calls him.
 * `rivals` fit the phrase as well.
 */
export function salienceOf(
  entity: Entity,
  phrase: Phrase,
  sentence: Sentence,
  rivals: readonly Entity[],
  scene: Scene,
): string[] {
  const { discourse, passage, reading } = scene;
  const at = sentence.items[phrase.start]?.start ?? sentence.start;
  const clues = [lastSeen(entity, sentence, at), spokeWhen(discourse.spoke.get(entity), sentence)];
  clues.push(...spokeLast(entity, sentence, scene));
  if (rivals.every((one) => firstPlace(one) >= firstPlace(entity))) clues.push("named first of all");
  if (namedIn(entity, passage.quote)) clues.push("named in the words");
  // "Il l'a dit, laissant entendre que X …": a name does not come after its pronoun.
  else if (namedIn(entity, { start: at, end: sentence.end })) clues.push("named after it in its sentence");
  if (nearestBefore(entity, passage, scene)) clues.push("named last before the words");
  if (phrase.kind === "description") clues.push(...roleClues(entity, phrase, sentence, rivals, reading.lexicon));
  return clues;
}

/** "accueilli par l'association X : « … », a-t-elle dit": the last name of the sentence before the words. */
function nearestBefore(
  entity: Entity,
  { quote, sentence }: Scene["passage"],
  { discourse: { named } }: Scene,
): boolean {
  const last = named[firstFrom(named, quote.start) - 1];
  return last !== undefined && last.entity === entity && last.start >= sentence.start;
}

export function namedIn({ mentions }: Entity, range: { start: number; end: number }): boolean {
  return (mentions[firstFrom(mentions, range.start)]?.start ?? Number.POSITIVE_INFINITY) < range.end;
}

function spokeWhen(spoke: number | undefined, { index }: Sentence): string {
  if (spoke === undefined) return "has not spoken";
  const since = index - spoke;
  return `spoke ${since === 0 ? "here" : since === 1 ? "a sentence ago" : since <= 3 ? "sentences ago" : "long ago"}`;
}

/** The words before were this one's, and nobody has spoken since. */
function spokeLast(entity: Entity, { block }: Sentence, { thread: { quoted } }: Scene): string[] {
  const { speakers = [] } = quoted?.attribution ?? {};
  if (!quoted || speakers.length !== 1 || speakers[0] !== entity) return [];
  const back = block - quoted.sentence.block;
  return [`spoke last, ${back === 0 ? "here" : back === 1 ? "in the paragraph before" : "farther"}`];
}

function firstPlace({ mentions }: Entity): number {
  return mentions[0]?.start ?? 0;
}

/** Characters of a long paragraph. */
const PARAGRAPH = 600;

/** Where somebody's name stood last before a phrase. */
function lastSeen({ mentions }: Entity, sentence: Sentence, at: number): string {
  const last = mentions[firstFrom(mentions, at) - 1];
  if (!last) return "not named yet";
  if (last.start >= sentence.start) return "named in the sentence";
  if (last.start >= sentence.blockStart) return "named in the paragraph";
  return sentence.blockStart - last.start < PARAGRAPH ? "named not long ago" : "named long ago";
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
  const said = items.slice(phrase.start + 1, phrase.end + 1).map(({ lower }) => lower);
  const whole = canonical(said.join(" ").replaceAll("' ", "'"), lexicon);
  const bears = ({ roles }: Entity) =>
    roles.some(
      ({ head, role }) =>
        nounsOf(head, lexicon).some((noun) => nouns.includes(noun)) || canonical(role, lexicon).startsWith(whole),
    );
  const [own, called] = [bears(entity), hasInName(entity, phrase.head)];
  const clues = [own ? "bears the noun" : entity.roles.length > 0 ? "bears another role" : "bears no role"];
  if (called) clues.push("has the noun in its name");
  if (!own && rivals.some((one) => one !== entity && bears(one))) clues.push("another bears the noun");
  if (!called && rivals.some((one) => one !== entity && hasInName(one, phrase.head)))
    clues.push("another has the noun in its name");
  const told = new Set(entity.roles.flatMap(({ role }) => contentOf(role, lexicon)));
  if (said.some((word) => told.has(word) && word !== phrase.head)) clues.push("bears words of it");
  return clues;
}
