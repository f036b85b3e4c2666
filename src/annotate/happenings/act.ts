import { touching } from "../../text/spans.ts";
import type { VerbalClause } from "../clauses/clause.ts";
import { rangeOf, wordAt, wordsOf } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import { agentOf, objectOf, roleBehind } from "./agent.ts";
import type { Family } from "./families.ts";
import type { Reader } from "./happening.ts";
import { isInterview } from "./interview.ts";
import type { Subject } from "./subject.ts";

/** Words that open a subject and tell that it is a share. */
const SHARE = 4;
/** Words of a subject, and after a verb, in which the noun stands that names the act. */
const NOUN = 7;

/** What is done in a clause, by whom and to whom. */
export interface Act {
  family: Family | null;
  /** The act that it decides: "a voté la suspension des paiements". */
  decided: Family | null;
  /** The subject is whom it is done to. */
  passive: boolean;
  /** The names that are its subject. */
  agent: Range | null;
  /** Whom it is done to, where a name says so. */
  patient: Range | null;
}

/**
 * The act that the verb names, or the noun that it carries, whichever matters more: "a condamné Paul Ferrandi", "a procédé à l'arrestation de
 * Paul Ferrandi", "une explosion s'est produite".
 */
export function actOf(reader: Reader, clause: VerbalClause, subject: Subject): Act {
  const { head, parts } = clause;
  const { items } = reader.read;
  const { share, support, deciding, reports, moving } = reader.locale.happenings;
  const agent = agentOf(reader, subject);
  const own = subject.items;
  const patient = head.passive ? agent : (objectOf(reader, head) ?? (own && roleBehind(reader, head)));
  // "59 % des Français approuvent" is asked of them, they do nothing.
  const isPoll = own && head.form === "present" && share.test(wordsOf(items, own.start, own.start + SHARE));
  // "La réunion est repoussée au 24 mars": a meeting, on another day, and no refusal.
  const isMoved = head.passive && moving.has(head.lemma) && isToDay(reader, head.end);
  const family = isPoll || isMoved || isInterview(reader, clause) ? null : reader.families.ofVerb(head, items);
  const behind = Math.min(head.end + NOUN, parts.at(-1)?.end ?? 0);
  const decided = deciding.has(head.lemma) ? (carried(reader, head.end, behind)?.family ?? null) : null;
  const verbal: Act = { family, decided, passive: head.passive, agent, patient };
  // "fait état de deux morts" tells of a count, and of no death.
  if (!(support.has(head.lemma) || isMoved) || reports.test(wordsOf(items, head.end, head.end + 1))) return verbal;
  const after = carried(reader, head.end, behind);
  const before = own && carried(reader, own.start, Math.min(own.start + NOUN, own.end));
  const [best] = [after, before].flatMap((one) => one ?? []).sort((a, b) => b.family.weight - a.family.weight);
  if (!best || best.family.weight <= (family?.weight ?? 0)) return verbal;
  // "a remis sa démission" is his, "la démission de Claire Petit a été annoncée" hers.
  const isOwn = best === after && best.isOwn;
  const [doer, whom] = isOwn ? [agent, null] : [best.whom, best.whom];
  return { family: best.family, decided, passive: !isOwn, agent: doer, patient: whom };
}

/** "[repoussée] du 3 au 12 mai" */
const isToDay = ({ read: { items }, locale: { happenings } }: Reader, from: number) =>
  items
    .slice(from + 1, from + NOUN)
    .some(({ kind }, at) => kind === "time" && happenings.until.has(wordAt(items, from + at)));

/** The noun between two items that names an act, and the name after it. */
function carried({ read: { items }, mentions, families, locale }: Reader, start: number, end: number) {
  const { ownership, ofName } = locale.happenings;
  const nouns = (to: number) => wordsOf(items, start, to).split(/[\s']+/);
  const family = families.heaviest(nouns(end));
  if (!family) return null;
  let at = start;
  while (at < end && families.ofNoun(nouns(at + 1)) !== family) at++;
  const isOwn = items.slice(Math.max(at - 3, start), at).some(({ lower }) => ownership.has(lower));
  const reach = rangeOf(items, { start: at + 1, end: Math.min(at + 1 + NOUN, items.length) });
  const [named] = touching(mentions, reach.start, reach.end);
  const whom = named && ofName.has(wordAt(items, at + 1)) ? { start: named.start, end: named.end } : null;
  return { family, isOwn, whom };
}
