import { touching } from "../../text/spans.ts";
import { hasVerb, mainOf } from "../clauses/clause.ts";
import { rangeOf, wordAt } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import { objectOf, roleBehind } from "./agent.ts";
import type { Reader } from "./happening.ts";
import { ownWords } from "./own-words.ts";
import { type Topic, topicFrom } from "./pronoun.ts";
import { subjectOf } from "./subject.ts";

/**
 * Who a sentence is about, for "il" in the next: the person who is its subject, or the only one it names; else what its article tells
 * the gender of, "Le laboratoire". Where it has no subject of its own ("…, s'emporte-t-il"), who it was before.
 */
export function topicOf(reader: Reader): Topic | null {
  const { items } = reader.read;
  const main = mainOf(reader.read);
  const subject = main && subjectOf(reader, main).items;
  const named = (start = 0) => onePerson(reader, rangeOf(items, { start, end: items.length }));
  // "Anne Roux vous a-t-elle soutenu ?": the answer speaks of her, or of nobody known.
  if (!subject && items.at(-1)?.lower === "?") {
    const asked = named();
    return asked && topicFrom(asked);
  }
  if (!subject) return reader.before;
  const words = rangeOf(items, subject);
  const inside = onePerson(reader, words);
  if (inside) return topicFrom(inside);
  const article = wordAt(items, subject.start);
  const gender = reader.locale.happenings.genders.find(({ articles }) => articles.has(article))?.gender;
  // "Créé par la veuve du poète Paul Ferrandi, le prix est remis lundi. Il …": who stands before what it is told of is further off.
  const other = named(subject.start);
  if (!other) return gender ? { ...words, gender, isPerson: false } : null;
  // "Un marin a été blessé près du bateau de Paul Ferrandi. Il …": either of them.
  const isOther =
    !gender || (other.entity.gender !== null && other.entity.gender !== gender) || isDoneTo(reader, other);
  return isOther ? topicFrom(other) : null;
}

/** "Le tribunal a condamné [Paul Ferrandi]", "Le parquet annonce que [Paul Ferrandi] est libre" */
const isDoneTo = (reader: Reader, { start, end }: Range) =>
  reader.read.clauses.filter(hasVerb).some((clause) => {
    const own = clause.kind === "completive" ? ownWords(clause, reader.read.items, reader.locale.happenings) : null;
    const whom = own
      ? rangeOf(reader.read.items, own)
      : (objectOf(reader, clause.head) ?? roleBehind(reader, clause.head));
    return whom !== null && clause.kind !== "relative" && whom.start < end && start < whom.end;
  });

/** Who it still is at the head of the next paragraph: a person of known gender. */
export const carriedOn = (topic: Topic): Topic | null => (topic.isPerson && topic.gender ? topic : null);

function onePerson({ mentions }: Reader, { start, end }: Range) {
  const persons = touching(mentions, start, end).filter(({ entity }) => entity.kind === "person");
  return new Set(persons.map(({ entity }) => entity)).size === 1 ? (persons[0] ?? null) : null;
}
