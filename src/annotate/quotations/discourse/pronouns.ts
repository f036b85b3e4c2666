import type { Entity } from "../../analysis.ts";
import type { Sentence } from "../items.ts";
import type { Phrase } from "../phrases.ts";
import { agrees, type Discourse, lastNamed, NOBODY, type Resolution, recentTopics } from "./discourse.ts";

/** "elle", "eux", "ce dernier": the last topic that agrees; for "ce dernier", the last name. */
export function ofPronoun(phrase: Phrase, sentence: Sentence, at: number, discourse: Discourse): Resolution {
  const fits = (entity: Entity) => agrees(entity, phrase);
  if (phrase.near) {
    const near = lastNamed(discourse, at, sentence, (entity) => fits(entity) && entity.kind !== "other");
    return near ? { entities: [near], name: null, sure: false } : NOBODY;
  }
  if (phrase.plural) return ofPlural(sentence, discourse);

  const incise = sentence.items[phrase.start]?.inverted === phrase.head;
  // "il" is a person where one is in view, a company otherwise.
  for (const kind of ["person", "organization"] as const) {
    for (const topic of recentTopics(discourse, sentence)) {
      // "Son client a « tout avoué », a-t-il dit": not the client.
      if (incise && topic.sentence === sentence.index && topic.entities.length === 0) continue;
      const unnamed = topic.entities.length === 0 && !topic.plural;
      if (unnamed && (!topic.gender || !phrase.gender || topic.gender === phrase.gender)) return NOBODY;
      const [only] = topic.entities;
      if (topic.entities.length !== 1 || only?.kind !== kind || !fits(only)) continue;
      return { entities: [only], name: null, sure: sentence.index - topic.sentence <= 2 };
    }
  }
  const named = lastNamed(discourse, at, sentence, (entity) => entity.kind === "person" && fits(entity));
  return named ? { entities: [named], name: null, sure: false } : NOBODY;
}

/** "eux": the last topic, if there are several of them. */
function ofPlural(sentence: Sentence, discourse: Discourse): Resolution {
  for (const { entities } of recentTopics(discourse, sentence)) {
    const several = entities.length > 1 || entities[0]?.plural;
    return several ? { entities, name: null, sure: true } : NOBODY;
  }
  return NOBODY;
}
