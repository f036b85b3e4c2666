import { touching } from "../../text/spans.ts";
import type { Range } from "../tokens.ts";
import type { Reader } from "./happening.ts";
import { type Named, rangeOf, subjectOf } from "./subject.ts";

/**
 * Who a sentence is about, for "il" in the next: the person who is its subject, or the only one it names. Where it has no subject of its
 * own ("…, s'emporte-t-il"), who it was before.
 */
export function topicOf({ read, mentions, before, locale }: Reader): Named | null {
  const [main] = read.clauses.filter(({ kind, head }) => kind === "main" && head);
  const subject = main && subjectOf(main, read, mentions, before, locale.happenings).items;
  if (!main || !subject) return before;
  const within = ({ start, end }: Range) => onePerson(touching(mentions, start, end));
  const first = read.items[0];
  const last = read.items.at(-1);
  return within(rangeOf(read.items, subject)) ?? (first && last ? within({ start: first.start, end: last.end }) : null);
}

function onePerson(mentions: readonly Named[]): Named | null {
  const persons = mentions.filter(({ entity }) => entity.kind === "person");
  return new Set(persons.map(({ entity }) => entity)).size === 1 ? (persons[0] ?? null) : null;
}
