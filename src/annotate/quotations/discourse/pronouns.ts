import type { Entity } from "../../analysis.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import { isMedium } from "../media/medium.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { agrees } from "./agreement.ts";
import {
  type Discourse,
  lastNamed,
  NOBODY,
  namedBefore,
  namedInBlock,
  nextNamed,
  type Resolution,
  recentTopics,
} from "./discourse.ts";

/** "elle", "eux", "ce dernier": the last topic that agrees; for "ce dernier", the last name. */
export function ofPronoun(
  phrase: Phrase,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  { words }: Lexicon,
): Resolution {
  // "l'OMS … a-t-il affirmé": an organization is not "il".
  const fits = (entity: Entity) =>
    agrees(entity, phrase) && (entity.kind === "person" || !contradicts(entity, phrase, words));
  if (phrase.near) {
    // "celui qui": somebody in view.
    const person = words.those.has(phrase.head);
    // "Miss Aunis, Anne Roy, est élue Miss France, cette dernière a dit": who has that gender in the same sentence.
    const here = namedBefore(discourse, at, sentence.start).filter((e) => e.kind === "person" && fits(e));
    if (here.length === 1 && phrase.gender && here[0]?.gender === phrase.gender)
      return { entities: here, name: null, sure: false };
    const near = lastNamed(
      discourse,
      at,
      sentence,
      // "Interrogée par X, cette dernière": not the medium.
      // "X a reçu Y, patron de Z. Ce dernier": not the company.
      (entity, within) =>
        fits(entity) &&
        !within &&
        (entity.kind === "person" || (!person && entity.kind === "organization" && !isMedium(entity.name, words))),
    );
    return near ? { entities: [near], name: null, sure: false } : NOBODY;
  }
  const rank = words.ordinals.get(phrase.head);
  if (rank !== undefined) return ofPair(rank, phrase, sentence, discourse);
  if (phrase.plural) return ofPlural(sentence, discourse);

  const incise = sentence.items[phrase.start]?.inverted === phrase.head;
  const last = lastOrganization(phrase, sentence, discourse);
  const organization = last && fits(last) ? last : null;
  if (organization) return { entities: [organization], name: null, sure: false };
  // "il" is a person where one is in view, a company otherwise.
  for (const kind of ["person", "organization"] as const) {
    for (const topic of recentTopics(discourse, sentence)) {
      if (topic.start > at) continue;
      // "Son client a « tout avoué », a-t-il dit": not the client.
      if (incise && topic.sentence === sentence.index && topic.entities.length === 0) continue;
      // The one person of this paragraph is nearer than the subject of another.
      const [here, ...others] =
        topic.block < sentence.block && kind === "person" ? namedInBlock(discourse, sentence, person(fits)) : [];
      if (here && others.length === 0) return { entities: [here], name: null, sure: false };
      const unnamed = topic.entities.length === 0 && !topic.plural;
      if (unnamed && (!topic.gender || !phrase.gender || topic.gender === phrase.gender)) return NOBODY;
      const [only] = topic.entities;
      if (topic.entities.length !== 1 || only?.kind !== kind || !fits(only)) continue;
      return { entities: [only], name: null, sure: sentence.index - topic.sentence <= 2 };
    }
  }
  const named =
    lastNamed(discourse, at, sentence, person(fits)) ??
    (incise ? null : nextNamed(discourse, sentence.end, person(fits)));
  return named ? { entities: [named], name: null, sure: false } : NOBODY;
}

/** The first word of the full name shows another gender. */
function contradicts({ name }: Entity, { gender }: Phrase, { organizationGenders }: QuotationWords): boolean {
  const head = name.split(/[\s'’]/, 1)[0]?.toLowerCase() ?? "";
  const own = organizationGenders.find(([ending]) => head.endsWith(ending))?.[1];
  return own !== undefined && gender !== null && own !== gender;
}

/** "La société X rejette l'accusation. Elle affirme …": the organization that the sentence before is about, where it is about nobody else. */
function lastOrganization(phrase: Phrase, sentence: Sentence, discourse: Discourse): Entity | null {
  let found: Entity | null = null;
  for (const topic of recentTopics(discourse, sentence)) {
    // "Anne Roy y voit un progrès : « … », a-t-elle dit"
    if (topic.sentence === sentence.index && topic.entities.some(({ kind }) => kind === "person")) return null;
    if (topic.sentence === sentence.index) continue;
    if (topic.block !== sentence.block || sentence.index - topic.sentence > 1) break;
    const [only] = topic.entities;
    if (topic.entities.length !== 1 || only?.kind !== "organization") return null;
    if (topic.gender && topic.gender !== phrase.gender) return null;
    found ??= only;
  }
  return found;
}

/** "le premier", "l'autre": of the two who were named together. */
function ofPair(rank: number, phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const last = recentTopics(discourse, sentence).next().value?.entities ?? [];
  const pair =
    last.length === 2
      ? last
      : namedInBlock(
          discourse,
          sentence,
          person(() => true),
        );
  const one = pair.length === 2 ? pair[rank] : undefined;
  return one && agrees(one, phrase) ? { entities: [one], name: null, sure: false } : NOBODY;
}

function person(fits: (entity: Entity) => boolean): (entity: Entity) => boolean {
  return (entity) => entity.kind === "person" && fits(entity);
}

/** "eux": the last topic, if there are several of them. */
function ofPlural(sentence: Sentence, discourse: Discourse): Resolution {
  for (const { entities } of recentTopics(discourse, sentence)) {
    const several = entities.length > 1 || entities[0]?.plural;
    return several ? { entities, name: null, sure: true } : NOBODY;
  }
  return NOBODY;
}
