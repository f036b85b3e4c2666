import type { Entity } from "../../analysis.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { indexRoles, type RoleIndex } from "./roleIndex.ts";

/** Who was last spoken of: what pronouns and descriptions are resolved against. */
export interface Discourse {
  /** Subjects of sentences and sources of quotations, oldest first. */
  topics: Topic[];
  /** Names in reading order; `within`: in what is told of somebody, as the company in "le patron de X". */
  named: readonly { start: number; entity: Entity; within: boolean }[];
  /** "le chanteur" → whom it stood for. */
  bynames: Map<string, Entity>;
  /** Author of the last letter, communiqué or complaint. */
  author: Resolution | null;
  roles: RoleIndex;
  /** Nouns that told of somebody without a name: "un voisin", "dit la voisine". */
  unnamed: Set<string>;
  /** The sentence in which somebody spoke last. */
  spoke: Map<Entity, number>;
}

export interface Topic {
  /** Empty for somebody whom the text does not name ("un voisin"). */
  entities: Entity[];
  gender: "m" | "f" | null;
  plural: boolean;
  sentence: number;
  block: number;
  /** Where the text speaks of them: "selon lui, le suspect" is not the suspect. */
  start: number;
  /** "un voisin", "sa sœur": somebody else than those named. */
  isNew: boolean;
}

export interface Resolution {
  entities: Entity[];
  /** A name for somebody who is no entity: "préfecture de l'Ariège". */
  name: string | null;
  sure: boolean;
  /** What the description is remembered by, once its bearer is taken for it: "a lancé le chanteur". */
  byname?: string;
}

export const NOBODY: Resolution = { entities: [], name: null, sure: false };

/** How many sentences and paragraphs a topic lasts. */
const SENTENCES = 5;
const BLOCKS = 2;

export function newDiscourse(entities: readonly Entity[], text: string, lexicon: Lexicon): Discourse {
  const roles = entities.flatMap((entity) => entity.roles).sort((a, b) => a.start - b.start);
  const names = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ start: mention.start, entity })))
    .sort((a, b) => a.start - b.start);
  let role = 0;
  const named = names.map((name) => {
    while (role < roles.length && (roles[role]?.end ?? 0) <= name.start) role++;
    return { start: name.start, entity: name.entity, within: (roles[role]?.start ?? name.start) < name.start };
  });
  const roleIndex = indexRoles(entities, text, lexicon);
  return {
    topics: [],
    named,
    bynames: new Map(),
    author: null,
    roles: roleIndex,
    unnamed: new Set(),
    spoke: new Map(),
  };
}

/** Topics that a reader of `sentence` still has in mind, the last first. */
export function* recentTopics(discourse: Discourse, sentence: Sentence): Generator<Topic> {
  for (let i = discourse.topics.length - 1; i >= 0; i--) {
    const topic = discourse.topics[i];
    if (!topic || sentence.index - topic.sentence > SENTENCES || sentence.block - topic.block > BLOCKS) return;
    yield topic;
  }
}

const NAMES = 40;
const CHARACTERS = 1500;

/** The last entity named before `at`, within a few paragraphs. */
export function lastNamed(
  discourse: Discourse,
  at: number,
  sentence: Sentence,
  fits: (entity: Entity, within: boolean) => boolean,
): Entity | null {
  const { named } = discourse;
  const next = firstFrom(named, at);
  for (let i = next - 1; i >= 0 && next - i < NAMES; i--) {
    const mention = named[i];
    if (!mention || mention.start < sentence.start - CHARACTERS) return null;
    if (fits(mention.entity, mention.within)) return mention.entity;
  }
  return null;
}

/** Characters within which a story that opens with "il" gives his name. */
const AHEAD = 300;

/** "Elle avait juré de rester « jusqu’au bout ». Dimanche, X …": the first entity named from `at` on. */
export function nextNamed({ named }: Discourse, at: number, fits: (entity: Entity) => boolean): Entity | null {
  for (let i = firstFrom(named, at); (named[i]?.start ?? Number.POSITIVE_INFINITY) < at + AHEAD; i++) {
    const mention = named[i];
    if (mention && fits(mention.entity)) return mention.entity;
  }
  return null;
}

/** Who was named before `at`, no earlier than `from`; each once, whoever was named last at the end. */
export function namedBefore({ named }: Discourse, at: number, from = 0): Entity[] {
  const next = firstFrom(named, at);
  const near = named.slice(Math.max(next - NAMES, firstFrom(named, from)), next);
  return [...new Set(near.map(({ entity }) => entity).reverse())].reverse();
}

/** Whom the story names most, of those who were named before `at`; null where two are named as often. */
export function mostNamed(discourse: Discourse, at: number, fits: (entity: Entity) => boolean): Entity | null {
  const [first, second] = namedBefore(discourse, at)
    .filter(fits)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first : null;
}

/** Who was named in this paragraph before the sentence, in that order. */
export function namedInBlock({ named }: Discourse, sentence: Sentence, fits: (entity: Entity) => boolean): Entity[] {
  const found = new Set<Entity>();
  const next = firstFrom(named, sentence.start);
  for (let i = next - 1; i >= 0 && next - i < NAMES; i--) {
    const mention = named[i];
    if (!mention || mention.start < sentence.blockStart) break;
    if (fits(mention.entity)) found.add(mention.entity);
  }
  return [...found].reverse();
}

/** Index of the first place at or after `at`. */
export function firstFrom(named: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "un jeune voisin": from here "le voisin" may be he. */
export function noteUnnamed({ unnamed }: Discourse, { items }: Sentence, { words }: Lexicon): void {
  items.forEach((item, at) => {
    if (item.kind !== "word" || !words.indefinite.has(item.lower)) return;
    const noun = items[words.prenominal.has(items[at + 1]?.lower ?? "") ? at + 2 : at + 1];
    if (noun?.kind === "word") unnamed.add(noun.lower);
  });
}
