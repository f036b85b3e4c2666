import { touching } from "../../text/spans.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Range } from "../tokens.ts";
import { wordsOf } from "./dates.ts";
import type { Family } from "./families.ts";
import type { Reader } from "./happening.ts";
import { agentOf, objectOf, rangeOf, type Subject } from "./subject.ts";

/** Words that open a subject and tell that it is a share. */
const SHARE = 4;

/** What is done in a clause, by whom and to whom. */
export interface Act {
  family: Family | null;
  /** The subject is whom it is done to. */
  passive: boolean;
  /** The names that are its subject. */
  agent: Range | null;
  /** Whom it is done to, where a name says so. */
  patient: Range | null;
}

/** Words of a subject, and after a verb, in which the noun stands that names the act. */
const NOUN = 7;

/**
 * The act that the verb names, or the noun that it carries, whichever matters more: "a condamné Paul Ferrandi", "a procédé à l'arrestation de
 * Paul Ferrandi", "une explosion s'est produite".
 */
export function actOf(reader: Reader, clause: Clause, subject: Subject): Act {
  const { read, mentions, families } = reader;
  const { happenings } = reader.locale;
  const { head } = clause;
  const agent = agentOf(subject, read.items, mentions, happenings);
  if (!head) return { family: null, passive: false, agent, patient: null };
  const patient = head.passive ? agent : objectOf(clause, read.items, mentions, happenings);
  // "59 % des Français approuvent" is asked of them, they do nothing.
  const isPoll =
    subject.items &&
    head.form === "present" &&
    happenings.share.test(wordsOf(read.items, subject.items.start, subject.items.start + SHARE));
  const own: Act = { family: isPoll ? null : families.ofVerb(head, read.items), passive: head.passive, agent, patient };
  if (!happenings.support.has(head.lemma)) return own;
  const after = carried(reader, head.end, Math.min(head.end + NOUN, clause.parts.at(-1)?.end ?? 0));
  const before =
    subject.items && carried(reader, subject.items.start, Math.min(subject.items.start + NOUN, subject.items.end));
  const [best] = [after, before].flatMap((one) => one ?? []).sort((a, b) => b.family.weight - a.family.weight);
  if (!best || best.family.weight <= (own.family?.weight ?? 0)) return own;
  // "a remis sa démission" is his, "la démission de Claire Petit a été annoncée" hers.
  const isOwn = best === after && best.isOwn;
  return { family: best.family, passive: !isOwn, agent: isOwn ? agent : best.whom, patient: isOwn ? null : best.whom };
}

/** The noun between two items that names an act, and the name after it. */
function carried({ read, mentions, families, locale }: Reader, start: number, end: number) {
  const words = wordsOf(read.items, start, end).split(/[\s']+/);
  const family = families.heaviest(words);
  if (!family) return null;
  const at = firstOf(start, end, (to) => families.ofNoun(wordsOf(read.items, start, to).split(/[\s']+/)) === family);
  const isOwn = read.items
    .slice(Math.max(at - 3, start), at)
    .some(({ lower }) => locale.happenings.ownership.has(lower));
  const reach = rangeOf(read.items, { start: at + 1, end: Math.min(at + 1 + NOUN, read.items.length) });
  const [named] = touching(mentions, reach.start, reach.end);
  const isOf = named && locale.happenings.ofName.has(read.items[at + 1]?.lower ?? "");
  return { family, isOwn, whom: isOf ? { start: named.start, end: named.end } : null };
}

/** The first item from which on the words name the act. */
function firstOf(start: number, end: number, names: (to: number) => boolean): number {
  for (let at = start; at < end; at++) if (names(at + 1)) return at;
  return start;
}
