import { touching } from "../../text/spans.ts";
import type { Range } from "../tokens.ts";
import type { Reader } from "./happening.ts";
import type { Named } from "./named.ts";
import { type Topic, topicFrom } from "./pronoun.ts";
import { rangeOf, subjectOf } from "./subject.ts";

/**
 * Who a sentence is about, for "il" in the next: the person who is its subject, or the only one it names; else what its article tells
 * the gender of, "Le laboratoire". Where it has no subject of its own ("…, s'emporte-t-il"), who it was before.
 */
export function topicOf({ read, mentions, before, locale: { happenings } }: Reader): Topic | null {
  const [main] = read.clauses.filter(({ kind, head }) => kind === "main" && head);
  const subject = main && subjectOf(main, read, mentions, before, happenings).items;
  if (!main || !subject) return before;
  const within = ({ start, end }: Range) => onePerson(touching(mentions, start, end));
  const first = read.items[0];
  const last = read.items.at(-1);
  const words = rangeOf(read.items, subject);
  const person = within(words) ?? (first && last ? within({ start: first.start, end: last.end }) : null);
  if (person) return topicFrom(person);
  const article = read.items[subject.start]?.lower ?? "";
  const gender = happenings.genders.find(({ articles }) => articles.has(article))?.gender;
  return gender ? { ...words, gender, isPerson: false } : null;
}

/** Who it still is at the head of the next paragraph: a person of known gender. */
export const carriedOn = (topic: Topic): Topic | null => (topic.isPerson && topic.gender ? topic : null);

function onePerson(mentions: readonly Named[]): Named | null {
  const persons = mentions.filter(({ entity }) => entity.kind === "person");
  return new Set(persons.map(({ entity }) => entity)).size === 1 ? (persons[0] ?? null) : null;
}
