import { touching } from "../../text/spans.ts";
import type { Stretch, VerbalClause } from "../clauses/clause.ts";
import { rangeOf, wordAt } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import { isOwner } from "./agent.ts";
import type { Reader } from "./happening.ts";
import type { Subject } from "./subject.ts";
import { LOOSE, trimmed } from "./title-ends.ts";

/** How a title may begin, the fullest first: whom its clause is told of, in fewer and fewer words. `verb` is where the verb begins. */
export function openingsOf(
  reader: Reader,
  { head, kind, parts: [part] }: VerbalClause,
  { items: subject, antecedent, isWhole }: Subject,
  verb: number,
): Range[][] {
  if (antecedent) return [[antecedent]];
  if (!subject) return [];
  if (isWhole) return [[rangeOf(reader.read.items, { start: subject.start, end: verb })]];
  const isParticiple = kind === "participial";
  // "Entendu lundi, le capitaine a nié" has its subject after it.
  if (isParticiple && subject.start > head.start) return subjectsOf(reader, subject, subject.end);
  // "l'attentat, qui a fait deux morts": the subject stands before the whole clause.
  const isBeside = part !== undefined && subject.end <= part.start;
  return isParticiple || isBeside ? [[rangeOf(reader.read.items, subject)]] : subjectsOf(reader, subject, verb);
}

/** The subject whole; without what stands between its first comma and the verb; without the clauses inside it; its one name alone. */
function subjectsOf(reader: Reader, subject: Stretch, verb: number): Range[][] {
  const { items, clauses } = reader.read;
  const { adjuncts, attribution } = reader.locale.happenings;
  const { start, end } = subject;
  const to = (last: number) => [rangeOf(items, { start, end: last })];
  const found: Range[][] = [to(verb)];
  if (wordAt(items, verb - 1) === ",") {
    const comma = items.findIndex(({ lower }, at) => at > start && lower === ",");
    // "400 personnes selon les syndicats, 250 selon la police, …": neither side is left out.
    const isSided = items.slice(start, verb).filter(({ lower }) => attribution.test(lower)).length > 1;
    if (comma > start && comma < verb - 1 && !isSided) found.push(to(comma));
  }
  const inner = clauses
    .filter(({ kind }) => LOOSE.has(kind))
    .flatMap(({ parts: [part] }) => part ?? [])
    .find((part) => part.start > start && part.start < end);
  if (inner) found.push(to(trimmed(items, start, inner.start)));
  const named = namesOf(reader, subject);
  if (named) found.push(named);
  // "Une enquête préliminaire pour « corruption » a été ouverte"
  const rest = items.findIndex(({ lower }, at) => at > start + 1 && at < end && adjuncts.has(lower));
  if (rest > start) found.push(to(trimmed(items, start, rest)));
  return found;
}

/**
 * The names of persons that a subject consists of, without what they are: "Anne Roux", of "le président de la République Anne Roux"; "Anne
 * Roux et Paul Marchal", of "la maire Anne Roux et l'agent Paul Marchal"; not of "l'avocat de Anne Roux", nor of "deux voisins et Anne Roux".
 */
function namesOf({ read: { items }, mentions, locale: { happenings } }: Reader, subject: Stretch): Range[] | null {
  const { start, end } = rangeOf(items, subject);
  const names = touching(mentions, start, end).filter(({ entity }) => entity.kind === "person");
  const last = trimmed(items, subject.start, subject.end);
  if (names.at(-1)?.end !== items[last - 1]?.end) return null;
  if (names.some((name) => isOwner(name, items, happenings))) return null;
  const joints = items.slice(subject.start, last).filter(({ lower }) => happenings.joins.has(lower));
  // Each but the last is followed by the word that joins the next.
  const ranges = names.slice(0, -1).flatMap((name) => {
    const next = items.find((item) => item.start >= name.end);
    return next && joints.includes(next) ? [{ start: name.start, end: next.end }] : [];
  });
  if (joints.length !== names.length - 1 || ranges.length !== joints.length) return null;
  return [...ranges, ...names.slice(-1).map((name) => ({ start: name.start, end: name.end }))];
}
