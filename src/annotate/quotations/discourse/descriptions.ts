import type { Entity } from "../../analysis.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { isAcronym } from "../phrases/nouns.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";
import { canSpeak } from "../phrases/speakers.ts";
import { agrees } from "./agreement.ts";
import {
  type Discourse,
  lastNamed,
  mostNamed,
  NOBODY,
  namedBefore,
  namedInBlock,
  type Resolution,
  recentTopics,
} from "./discourse.ts";
import { ofDocument } from "./documents.ts";
import { hasTitle } from "./roleIndex.ts";
import { roleBearer } from "./roles.ts";
import { canonical, hasInName } from "./roleWords.ts";

/** "la ministre", "l'entreprise", "le patron de X", "la missive": whom a noun phrase stands for. */
export function ofDescription(
  phrase: Phrase,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  text: string,
  lexicon: Lexicon,
): Resolution {
  const { words } = lexicon;
  const determiner = phrase.determiner ?? "";
  // "La déclaration explique"
  const wording = words.reportingNouns.has(phrase.head) || words.wordingNouns.has(phrase.head);
  if (words.documents.has(phrase.head) || (wording && phrase.complements.length === 0)) {
    // "l'avis de la haute autorité"
    const owner = ownerOf(phrase, sentence, lexicon);
    return owner
      ? ofDescription(owner, sentence, at, discourse, text, lexicon)
      : ofDocument(phrase, sentence, discourse, lexicon);
  }
  const quoted = quotedName(phrase, sentence, text);
  if (quoted) return { entities: [], name: quoted, sure: true };
  if (words.indefinite.has(determiner)) return NOBODY;

  const role = withoutArticle(phrase, sentence, text);
  // "selon le mot de X"
  if (wording) return { entities: phrase.complements, name: null, sure: true };
  const bearer = roleBearer(phrase, role, at, discourse, text, lexicon);
  const byname = bynameOf(phrase, role, lexicon);
  const known = discourse.bynames.get(byname);
  const someone = (entity: Entity) => entity.kind === "person" && agrees(entity, phrase);
  const held = [words.offices, words.anybody].some((set) => set.has(phrase.head));
  const only = held ? soleHero(discourse, at, someone) : null;
  // "le chef de l'État", where the story has been about X alone, is not Y whom the text calls so only later.
  const later = bearer !== null && (bearer.mentions[0]?.start ?? 0) > at;
  const before = known && agrees(known, phrase) ? known : only;
  // What stands for X once stands for X again: "a lancé le chanteur".
  const remembered = (entity: Entity): Resolution => ({ entities: [entity], name: null, sure: false, byname });
  if (later && before) return remembered(before);
  if (bearer) return { entities: [bearer], name: null, sure: false };
  // "son patron" is no one in view, unless the text calls him so.
  if (words.possessive.has(determiner)) return NOBODY;
  // "l'accusé": whom the story names most, unless he has another part in it, such as a judge or "Me X"; but "Jugé pour vol, X".
  const party = words.parties.has(phrase.head);
  const layman = (entity: Entity) => !party || !hasTitle(entity, text, lexicon);
  const tried = (entity: Entity) => layman(entity) && entity.roles.every(({ head }) => words.charges.has(head));
  // "le Breton": the one the story is about.
  const origin = sentence.items[phrase.end]?.capital && phrase.end === phrase.start + 1 && !isAcronym(role);
  const hero =
    party || origin ? mostNamed(discourse, at, (entity) => someone(entity) && (origin || tried(entity))) : null;
  if (hero) return { entities: [hero], name: null, sure: false };
  if (words.institutions.has(phrase.head)) {
    const name = institutionName(phrase, sentence, role);
    if (name) return { entities: [], name, sure: true };
  }
  const same = words.anybody.has(phrase.head) ? subjectJustBefore(sentence, at, discourse, someone) : null;
  if (same) return remembered(same);
  // "l'autorité" after "l'Autorité de régulation"
  const called = governsMore(phrase, sentence, lexicon)
    ? null
    : lastNamed(discourse, at, sentence, (entity) => hasInName(entity, phrase.head));
  if (called) return { entities: [called], name: null, sure: false };
  if (phrase.complements.length > 0) return NOBODY;
  if (before) return remembered(before);
  const found = lastOfKind(phrase, sentence, at, discourse, lexicon, layman);
  const [last] = found.entities;
  return last?.kind === "person" && !words.demonstratives.has(determiner) ? remembered(last) : found;
}

/** "le communiqué de l'entreprise": whose it is, where no name says so. */
function ownerOf({ complements, start, end }: Phrase, sentence: Sentence, lexicon: Lexicon): Phrase | null {
  if (complements.length > 0) return null;
  for (let at = start + 1; at < end; at++) {
    if (!lexicon.words.genitives.has(sentence.items[at]?.lower ?? "")) continue;
    const owner = phraseAt(sentence, at + 1, end, lexicon) ?? contractedPhrase(sentence, at, lexicon);
    return owner?.kind === "description" && canSpeak(owner, lexicon) ? owner : null;
  }
  return null;
}

/** What a description is remembered by: "président" for "le chef de l'État", "chanteur" for "le jeune chanteur". */
function bynameOf({ head }: Phrase, role: string, lexicon: Lexicon): string {
  const whole = canonical(role, lexicon);
  return whole === role.toLowerCase() ? canonical(head, lexicon) : whole;
}

/** "X veut la Lune. « … », a déclaré le président": the only person whom the story has named so far, whom it names again, without a role. */
function soleHero(discourse: Discourse, at: number, fits: (entity: Entity) => boolean): Entity | null {
  const [one, ...others] = namedBefore(discourse, at).filter(({ kind }) => kind === "person");
  if (!one || others.length > 0 || !fits(one) || one.roles.length > 0) return null;
  return one.mentions.length > 1 ? one : null;
}

/** "Anne Roy a failli partir. La candidate du Front uni renonce": the subject of the sentence before, the only person of its paragraph, without a role. */
function subjectJustBefore(
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const topic = discourse.topics.at(-1);
  const [one, ...others] = namedBefore(discourse, at, sentence.blockStart).filter(fits);
  const close = topic?.block === sentence.block && topic.sentence === sentence.index - 1;
  const alone = one !== undefined && others.length === 0 && one.roles.length === 0;
  return close && alone && topic.entities.length === 1 && topic.entities[0] === one ? one : null;
}

/** "l'élu", "l'entreprise", "ce Gilet jaune du Vaucluse": the last person or organization in view. */
function lastOfKind(
  phrase: Phrase,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  lexicon: Lexicon,
  may: (entity: Entity) => boolean,
): Resolution {
  const { words } = lexicon;
  const pointing = words.demonstratives.has(phrase.determiner ?? "");
  // "le numéro deux du parti": a byname rather than an office.
  if (!pointing && !words.ranking.has(phrase.head) && governsMore(phrase, sentence, lexicon)) return NOBODY;
  // "le gouvernement" is not the last organization named; "l'entreprise" is.
  const organization = words.anyOrganization.has(phrase.head);
  const anybody = pointing || words.anybody.has(phrase.head) || words.ranking.has(phrase.head);
  // "ajoute l'officier": a noun that is on no list is taken for a person, close by.
  const known = [
    words.persons,
    words.organizations,
    words.institutions,
    words.documents,
    words.times,
    words.reportingNouns,
  ];
  const unknown =
    phrase.determiner !== null &&
    !phrase.plural &&
    !organization &&
    !anybody &&
    !known.some((set) => set.has(phrase.head));
  if (!organization && !anybody && !unknown && !words.persons.has(phrase.head)) return NOBODY;

  // "L'expert psychiatre": two nouns tell what somebody does, not whom the text spoke of.
  const office = isCompound(phrase, sentence, lexicon) || words.introduced.has(phrase.head);
  if (!pointing && !organization && office) return NOBODY;

  const kind = organization ? "organization" : "person";
  const fits = (entity: Entity) => entity.kind === kind && agrees(entity, phrase) && may(entity);
  // "L'intéressé dément": whom this paragraph named last, though its sentences may be about others.
  const concerned = words.concerned.has(phrase.head) ? namedInBlock(discourse, sentence, fits).at(-1) : undefined;
  if (concerned) return { entities: [concerned], name: null, sure: false };
  // "dans une vidéo de X, ce militant a appelé": pointed at within the sentence.
  const pointed = pointing ? lastNamed(discourse, at, sentence, fits) : null;
  if (pointed?.mentions.some(({ start }) => start >= sentence.start && start < at)) {
    return { entities: [pointed], name: null, sure: false };
  }
  // "X est invité par Y pour un débat « … », précise l'organisme": the one that its sentence names.
  const within = organization && !pointing ? namedBefore(discourse, at, sentence.start).filter(fits) : [];
  if (within[0] && within.length === 1) return { entities: within, name: null, sure: false };
  for (const topic of recentTopics(discourse, sentence)) {
    const [only] = topic.entities;
    const near = topic.block === sentence.block || !words.anybody.has(phrase.head);
    const unnamed = !organization && topic.entities.length === 0 && !topic.plural && near;
    if (unnamed && (!topic.gender || !phrase.gender || topic.gender === phrase.gender)) return NOBODY;
    if (topic.entities.length !== 1 || !only || !fits(only)) continue;
    // "le juge" is not the last person named, unless nothing else is known of him.
    const far = topic.block !== sentence.block;
    const [here, ...others] = far && anybody ? namedInBlock(discourse, sentence, fits) : [];
    if (here && others.length === 0) return { entities: [here], name: null, sure: false };
    // "X, organisateur du scrutin, reconnaît une erreur. « … », explique le député": nobody else is there.
    const people = far ? [] : namedBefore(discourse, at, sentence.blockStart).filter(fits);
    const sole = people.length === 1 || (unknown && isSole(only, discourse, at, sentence, fits));
    if (!organization && !anybody && !sole && (far || (!unknown && only.roles.length > 0))) return NOBODY;
    return { entities: [only], name: null, sure: false };
  }
  if (!organization && !anybody) return NOBODY;
  const named = lastNamed(discourse, at, sentence, fits);
  return named ? { entities: [named], name: null, sure: false } : NOBODY;
}

/** "l'expert psychiatre", "le maire adjoint". */
function isCompound(phrase: Phrase, { items }: Sentence, { words }: Lexicon): boolean {
  const second = items[phrase.end];
  const people = [words.occupations, words.persons].some((set) => set.has(second?.lower ?? ""));
  return second?.kind === "word" && items[phrase.end - 1]?.lower === phrase.head && people;
}

/** Nobody else whom the noun could stand for has been named lately. */
function isSole(
  only: Entity,
  discourse: Discourse,
  at: number,
  sentence: Sentence,
  fits: (entity: Entity) => boolean,
): boolean {
  return lastNamed(discourse, at, sentence, (entity) => entity !== only && fits(entity)) === null;
}

function withoutArticle(phrase: Phrase, { items }: Sentence, text: string): string {
  const first = items[phrase.start + 1];
  const last = items[phrase.end];
  return first && last ? text.slice(first.start, Math.max(first.start, last.end)) : "";
}

/** "le groupe Facebook « Les Voisins »": what stands in marks is its name. */
function quotedName(phrase: Phrase, { items }: Sentence, text: string): string | null {
  for (let i = phrase.start; i <= phrase.end; i++) {
    const quote = items[i]?.quote;
    if (quote && /^\p{Lu}/u.test(text.slice(quote.start, quote.start + 2))) return text.slice(quote.start, quote.end);
  }
  return null;
}

/** "le préfet des Bouches-du-Rhône" is somebody in particular, not the last prefect named; "la joueuse de 22 ans" is the last player. */
function governsMore(phrase: Phrase, { items }: Sentence, { words }: Lexicon): boolean {
  // "l'artisan de Saint-Cirq": no office, so where he is from only tells more of him.
  const [first, second] = [items[phrase.end - 1], items[phrase.end]];
  const place = second?.capital && second.entity?.kind !== "organization" && words.genitives.has(first?.lower ?? "");
  if (place && !words.persons.has(phrase.head)) return false;
  for (let i = phrase.start + 1; i <= phrase.end; i++) {
    const next = items[i + 1];
    if (!words.genitives.has(items[i]?.lower ?? "") || next?.kind === "number") continue;
    // "l'homme d'affaires", "le chef d'entreprise": a noun without article only says what kind.
    const bare = next?.kind === "word" && !next.capital && !words.determiners.has(next.lower);
    if (!bare || words.contracted.has(items[i]?.lower ?? "")) return true;
  }
  return false;
}

/** "préfecture de l'Ariège": an institution's description is its name, once something says which one. */
function institutionName(phrase: Phrase, { items }: Sentence, description: string): string | null {
  for (let i = phrase.start + 2; i <= phrase.end; i++) {
    if (items[i]?.capital) return description.charAt(0).toUpperCase() + description.slice(1);
  }
  return null;
}
