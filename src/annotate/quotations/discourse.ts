import type { Entity } from "../analysis.ts";
import type { Sentence } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";

/** Who was last spoken of: what pronouns and descriptions are resolved against. */
export interface Discourse {
  /** Subjects of sentences and sources of quotations, oldest first. */
  topics: Topic[];
  /** Names in reading order. */
  named: readonly { start: number; entity: Entity }[];
  /** Author of the last letter, communiqué or complaint. */
  author: Resolution | null;
  entities: readonly Entity[];
}

export interface Topic {
  entities: Entity[];
  sentence: number;
  block: number;
}

export interface Resolution {
  entities: Entity[];
  /** A name for somebody who is no entity: "préfecture de l'Ariège". */
  name: string | null;
  sure: boolean;
}

const NOBODY: Resolution = { entities: [], name: null, sure: false };

export function newDiscourse(entities: readonly Entity[]): Discourse {
  const named = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ start: mention.start, entity })))
    .sort((a, b) => a.start - b.start);
  return { topics: [], named, author: null, entities };
}

/** Whom a phrase of `sentence` stands for. */
export function resolve(
  phrase: Phrase,
  sentence: Sentence,
  discourse: Discourse,
  text: string,
  lexicon: Lexicon,
): Resolution {
  if (phrase.kind === "name") return { entities: phrase.entities, name: null, sure: true };
  const at = sentence.items[phrase.start]?.start ?? 0;
  if (phrase.kind === "pronoun") return ofPronoun(phrase, sentence, at, discourse);
  return ofDescription(phrase, sentence, at, discourse, text, lexicon);
}

const MEMORY = 5;

function ofPronoun(phrase: Phrase, sentence: Sentence, at: number, discourse: Discourse): Resolution {
  const fits = (entity: Entity) => agrees(entity, phrase);
  if (phrase.near) {
    const near = lastNamed(discourse, at, sentence, (entity) => fits(entity) && entity.kind !== "other");
    return near ? { entities: [near], name: null, sure: false } : NOBODY;
  }
  if (phrase.plural) {
    for (const topic of recent(discourse, sentence)) {
      if (topic.entities.length > 1 || topic.entities[0]?.plural)
        return { entities: topic.entities, name: null, sure: true };
      return NOBODY;
    }
    return NOBODY;
  }
  for (const kind of ["person", "organization"] as const) {
    for (const topic of recent(discourse, sentence)) {
      const match =
        topic.entities.length === 1 ? topic.entities.find((entity) => entity.kind === kind && fits(entity)) : undefined;
      if (match) return { entities: [match], name: null, sure: sentence.index - topic.sentence <= 2 };
    }
  }
  const named = lastNamed(discourse, at, sentence, (entity) => entity.kind === "person" && fits(entity));
  return named ? { entities: [named], name: null, sure: false } : NOBODY;
}

function* recent(discourse: Discourse, sentence: Sentence): Generator<Topic> {
  for (let i = discourse.topics.length - 1; i >= 0; i--) {
    const topic = discourse.topics[i];
    if (!topic || sentence.index - topic.sentence > MEMORY || sentence.block - topic.block > 2) return;
    yield topic;
  }
}

function agrees(entity: Entity, { gender, plural }: { gender: "m" | "f" | null; plural: boolean }): boolean {
  if (entity.kind === "person" && plural) return false;
  if (entity.kind === "person" && gender && entity.gender && entity.gender !== gender) return false;
  return true;
}

/** The last entity named before `at` in this sentence or the few before it. */
function lastNamed(
  discourse: Discourse,
  at: number,
  sentence: Sentence,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const { named } = discourse;
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && low - i < 40; i--) {
    const mention = named[i];
    if (!mention || mention.start < sentence.start - 1500) return null;
    if (fits(mention.entity)) return mention.entity;
  }
  return null;
}

function ofDescription(
  phrase: Phrase,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  text: string,
  lexicon: Lexicon,
): Resolution {
  const { words } = lexicon;
  const indefinite = phrase.determiner !== null && words.indefinite.has(phrase.determiner);
  if (words.documents.has(phrase.head)) return ofDocument(phrase, sentence, discourse, lexicon);
  const quoted = quotedName(phrase, sentence, text);
  if (quoted) return { entities: [], name: quoted, sure: true };
  if (indefinite) return NOBODY;
  const byRole = roleBearer(phrase, sentence, at, discourse, text, lexicon);
  if (byRole) return { entities: [byRole], name: null, sure: true };
  if (words.institutions.has(phrase.head)) {
    const name = institutionName(phrase, sentence, text);
    if (name) return { entities: [], name, sure: true };
  }
  if (phrase.complements.length > 0 || words.possessive.has(phrase.determiner ?? "")) return NOBODY;
  const pointing = words.demonstratives.has(phrase.determiner ?? "");
  const kind = words.organizations.has(phrase.head)
    ? "organization"
    : pointing || words.persons.has(phrase.head)
      ? "person"
      : null;
  if (!kind || (!pointing && governsMore(phrase, sentence, lexicon))) return NOBODY;
  const fits = (entity: Entity) => entity.kind === kind && (kind === "organization" || agrees(entity, phrase));
  for (const topic of recent(discourse, sentence)) {
    const match = topic.entities.length === 1 ? topic.entities.find(fits) : undefined;
    if (match) return { entities: [match], name: null, sure: false };
  }
  const named = lastNamed(discourse, at, sentence, fits);
  return named ? { entities: [named], name: null, sure: false } : NOBODY;
}

/** "le groupe Facebook « Les Voisins »": what stands in marks is its name. */
function quotedName(phrase: Phrase, sentence: Sentence, text: string): string | null {
  for (let i = phrase.start; i <= phrase.end; i++) {
    const quote = sentence.items[i]?.quote;
    if (quote && /^\p{Lu}/u.test(text.slice(quote.start, quote.start + 2))) return text.slice(quote.start, quote.end);
  }
  return null;
}

/** "le préfet des Bouches-du-Rhône" is somebody in particular, not the last prefect named. */
function governsMore(phrase: Phrase, sentence: Sentence, lexicon: Lexicon): boolean {
  for (let i = phrase.start + 1; i <= phrase.end; i++) {
    const genitive = lexicon.words.genitives.has(sentence.items[i]?.lower ?? "");
    if (genitive && sentence.items[i + 1]?.kind !== "number") return true;
  }
  return false;
}

/** A document speaks for its author: "le communiqué de X", "le rapport, signé par X", "sa plainte", "la lettre". */
function ofDocument(phrase: Phrase, sentence: Sentence, discourse: Discourse, lexicon: Lexicon): Resolution {
  const author = phrase.complements[0] ?? signatory(phrase, sentence, lexicon);
  if (author) return { entities: [author], name: null, sure: true };
  if (lexicon.words.possessive.has(phrase.determiner ?? "")) {
    for (const topic of recent(discourse, sentence))
      if (topic.entities.length) return { entities: topic.entities, name: null, sure: false };
  }
  return discourse.author ? { ...discourse.author, sure: false } : NOBODY;
}

/** "le Premier ministre" after "le Premier ministre Édouard Philippe"; "le patron de X" after "le fondateur de X, Y". */
function roleBearer(
  phrase: Phrase,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  text: string,
  lexicon: Lexicon,
): Entity | null {
  const { items } = sentence;
  const first = items[phrase.start + 1];
  const last = items[phrase.end];
  if (!first || !last) return null;
  const words = canonical(text.slice(first.start, last.end), lexicon);
  let best: Entity | null = null;
  let bestScore = 0;
  let bestPlace = -1;
  for (const entity of discourse.entities) {
    if (!agrees(entity, phrase)) continue;
    for (const role of entity.roles) {
      const score = roleScore(words, phrase, canonical(role.role, lexicon), role.head.toLowerCase());
      if (score === 0 || score < bestScore) continue;
      const place = lastPlace(entity, at);
      if (score > bestScore || place > bestPlace) {
        best = entity;
        bestScore = score;
        bestPlace = place;
      }
    }
  }
  return best;
}

function signatory(phrase: Phrase, { items }: Sentence, { words }: Lexicon): Entity | null {
  for (let i = phrase.start + 1; i < items.length && i - phrase.end < 4; i++) {
    if (!words.signing.has(items[i]?.lower ?? "") || !words.agents.has(items[i + 1]?.lower ?? "")) continue;
    const name = items[i + 2]?.kind === "name" ? items[i + 2] : items[i + 3];
    return name?.entity ?? null;
  }
  return null;
}

/** "chef de l'État" and "président de la République" are one role. */
function canonical(role: string, lexicon: Lexicon): string {
  const words = role.toLowerCase().replaceAll("’", "'");
  return lexicon.words.equivalents.get(words) ?? words;
}

/** Where the entity was last named before `at`; one that comes only later is a poorer guess. */
function lastPlace(entity: Entity, at: number): number {
  let place = -1;
  for (const mention of entity.mentions) if (mention.start < at && mention.start > place) place = mention.start;
  return place;
}

/** How well a role fits: its words, its company and head, its head alone. "le ministre" fits every minister, the last one best. */
function roleScore(words: string, phrase: Phrase, role: string, head: string): number {
  const bare = words === phrase.head;
  if (bare) return head === phrase.head ? 1 : 0;
  if (role === words || role.startsWith(`${words} `) || words.startsWith(`${role} `)) return 4;
  const shared = phrase.complements.some((entity) => entity.names.some((name) => role.includes(name.toLowerCase())));
  if (!shared) return 0;
  return head === phrase.head ? 3 : 2;
}

/** "préfecture de l'Ariège": an institution's description is its name, once something says which one. */
function institutionName(phrase: Phrase, sentence: Sentence, text: string): string | null {
  const { items } = sentence;
  const first = items[phrase.start + 1];
  const last = items[phrase.end];
  if (!first || !last) return null;
  let proper = false;
  for (let i = phrase.start + 2; i <= phrase.end; i++) proper ||= items[i]?.capital === true;
  if (!proper) return null;
  const name = text.slice(first.start, last.end);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
