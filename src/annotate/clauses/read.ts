import type { ClauseKind } from "../../model.ts";
import type { Clause, Item, SentenceClauses, VerbGroup } from "./clause.ts";
import { conjunctionLength } from "./conjunctions.ts";
import { groupAt, joinedParticiple, participleAt, withParticiples } from "./groups.ts";
import { wordAt } from "./items.ts";
import type { ClauseLocale } from "./locale.ts";
import { followsMoment } from "./moment.ts";

/** Words between "pour" and its infinitive: "pour ne pas l'avoir". */
const REACH = 4;
/** Words between a verb of saying and its "que": "a annoncé mardi à la presse que". */
const COMPLETES = 6;
/** Words between "ne" and its "que": "ne reste plus guère que". */
const ONLY = 4;
const ENDS: ReadonlySet<string> = new Set([";", ":", "–", "—"]);

/**
 * Reads the clauses of a sentence from left to right, flat: each word opens a clause, closes some, or belongs to the one that is open.
 * A clause holds one finite verb, so a second one tells that the clause in between is over: "L'association [qui gère la digue]
 * a fermé jeudi le passage". A comma ends what a comma began, and what no comma began too. Linear but for short looks ahead.
 */
export function readClauses(items: readonly Item[], locale: ClauseLocale): SentenceClauses {
  const clauses: Clause[] = [];
  let open = add(clauses, "main", null, false);
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    const word = item.lower;
    if (word === "(") {
      open = add(clauses, "aside", open, true);
      at = take(open, at, at + 1);
      continue;
    }
    if (word === ")") {
      open = closeAside(open);
      at = take(open, at, at + 1);
      continue;
    }
    if (ENDS.has(word)) {
      at = take(open, at, at + 1);
      open = add(clauses, "main", null, false);
      continue;
    }
    if (word === ",") {
      at = take(open, at, at + 1);
      open = afterComma(clauses, open, items, at, locale);
      continue;
    }
    // "Des explosions ainsi que des tirs ont retenti"
    const added = additionLength(open, items, at, locale);
    if (added > 0) {
      at = take(open, at, at + added);
      continue;
    }
    const opened = opening(open, items, at, locale);
    if (opened) {
      open = add(clauses, opened.kind, opened.parent, wordAt(items, at - 1) === ",", opened.head);
      at = take(open, at, opened.end);
      continue;
    }
    const group = groupAt(items, at, locale);
    if (group) {
      const holder = holderOf(clauses, open, group, items);
      if (holder) {
        open = holder;
        open.head = group;
        at = take(open, at, group.end);
        continue;
      }
    }
    // "a porté plainte": what stands right after the verb is its object.
    const participle = group || at === open.head?.end ? null : participleAt(items, at, locale);
    if (participle) {
      open = add(clauses, "participial", hostOf(open), at === 0 || wordAt(items, at - 1) === ",", participle);
      at = take(open, at, participle.end);
      continue;
    }
    at = take(open, at, at + 1);
  }
  return { items, clauses: clauses.filter(({ parts }) => parts.length > 0) };
}

/** A clause that begins at a word: on what it hangs, where its own words go on, and its verb where that is read with it. */
interface Opening {
  kind: ClauseKind;
  parent: Clause | null;
  end: number;
  head?: VerbGroup;
}

/** How many words join one noun to another, behind no comma: "ainsi que"; 0 elsewhere, as in "ainsi que l'a dit le maire". */
function additionLength({ parts }: Clause, items: readonly Item[], at: number, locale: ClauseLocale): number {
  if (parts.length === 0 || !locale.adding.has(wordAt(items, at)) || wordAt(items, at - 1) === ",") return 0;
  const length = conjunctionLength(wordAt(items, at), wordAt(items, at + 1), locale);
  const isSaid = locale.articles.has(wordAt(items, at + length)) && groupAt(items, at + length + 1, locale)?.firm;
  return isSaid ? 0 : length;
}

/** What begins a clause at this word: a relative, a conjunction, "pour" or "en" with its verb, "et" before another verb. */
function opening(open: Clause, items: readonly Item[], at: number, locale: ClauseLocale): Opening | null {
  const word = wordAt(items, at);
  const conjunction = conjunctionLength(word, wordAt(items, at + 1), locale);
  if (conjunction > 0) return { kind: "subordinate", parent: open, end: at + conjunction };
  if (locale.relatives.has(word)) return { kind: "relative", parent: open, end: at + 1 };
  const before = items.slice(Math.max(at - ONLY, 0), at);
  if (locale.that.has(word) && !before.some(({ lower }) => locale.negations.has(lower))) {
    const kind = completes(open, items, at, locale) ? "completive" : "relative";
    return { kind, parent: open, end: at + 1 };
  }
  if (locale.purpose.has(word) || locale.linking.has(word)) {
    const head = nonFinite(items, at + 1, "infinitive", locale);
    if (head) return { kind: "purpose", parent: open, end: head.end, head };
  }
  if (locale.gerund.has(word)) {
    const head = nonFinite(items, at + 1, "gerund", locale);
    if (head) return { kind: "participial", parent: hostOf(open), end: head.end, head };
  }
  const shared = locale.coordinators.has(word) && open.head ? joinedParticiple(open.head, items, at + 1, locale) : null;
  if (locale.coordinators.has(word) && open.head && (shared || coordinates(items, at, locale))) {
    let first = open;
    while (NON_FINITE.has(first.kind) && first.parent) first = first.parent;
    const kind = first.kind === "main" || first.kind === "reported" ? "coordinate" : first.kind;
    const parent = first.kind === "main" || first.kind === "coordinate" ? first : first.parent;
    if (shared) return { kind, parent, end: shared.end, head: shared };
    // "confirme qu'il a été entendu lundi [et qu'il a été inculpé]"
    return { kind, parent, end: kind === "completive" && locale.that.has(wordAt(items, at + 1)) ? at + 2 : at + 1 };
  }
  return null;
}

/** What goes on after a comma: the clause around what it ends, or one that says who reported. */
function afterComma(clauses: Clause[], open: Clause, items: readonly Item[], at: number, locale: ClauseLocale): Clause {
  let clause = open;
  // "pour avoir volé, le soir du 3 mai, deux cartons": what stands between its commas is the infinitive's.
  if (open.kind === "purpose" && open.head?.end === at - 1) return open;
  while (isInner(clause) && clause.parent && !followsMoment(clause, items, locale)) clause = clause.parent;
  const verb = groupAt(items, at, locale);
  if (!verb || !clause.head) return clause;
  // "La finale, équipe contre équipe": a noun.
  const reports = locale.reporting.has(verb.lemma) || verb.inverted;
  return reports || verb.firm ? add(clauses, reports ? "reported" : "coordinate", clause, true) : clause;
}

const NON_FINITE: ReadonlySet<ClauseKind> = new Set(["participial", "purpose"]);

const INNER: ReadonlySet<ClauseKind> = new Set(["relative", "participial", "purpose", "subordinate"]);

const isInner = ({ kind }: Clause) => INNER.has(kind);

function closeAside(open: Clause): Clause {
  let clause = open;
  while (clause.kind !== "aside" && clause.parent) clause = clause.parent;
  return clause.parent ?? clause;
}

/** The clause a participle hangs on: another such is over when this begins. */
const hostOf = (open: Clause): Clause => (open.kind === "participial" && open.parent) || open;

/**
 * Whose verb this is: that of the open clause if it has none; else of the nearest around it that has none. A word that is a noun as
 * well gives way to a sure verb in the same clause, and is no second verb.
 */
function holderOf(clauses: Clause[], open: Clause, group: VerbGroup, items: readonly Item[]): Clause | null {
  for (let clause: Clause | null = open; clause; clause = clause.parent) {
    if (NON_FINITE.has(clause.kind)) continue;
    if (!clause.head) return clause;
    if (!clause.head.firm && group.firm) return clause;
  }
  if (!group.firm) return null;
  let around = open;
  while (isInner(around) && around.parent) around = around.parent;
  const next = add(clauses, "coordinate", around, false);
  for (const clause of new Set([open, around])) giveBack(clause, next, items);
  return next;
}

/** "Les bancs grinçaient, le chauffage était en panne": what stands after the last comma is the second verb's subject. */
function giveBack(from: Clause, to: Clause, items: readonly Item[]): void {
  const last = from.parts.at(-1);
  if (!last || to.parts.length > 0) return;
  for (let at = last.end - 1; at >= last.start && at >= (from.head?.end ?? 0); at--) {
    if (wordAt(items, at) !== ",") continue;
    if (at + 1 < last.end) to.parts.push({ start: at + 1, end: last.end });
    last.end = at + 1;
    return;
  }
}

/** "annonce que", "a affirmé mardi à la presse que", "a fait savoir le 6 mai que": a relative wants a noun right before. */
function completes({ head }: Clause, items: readonly Item[], at: number, locale: ClauseLocale): boolean {
  if (head === null) return false;
  const isNext = items.slice(head.end, at).every(({ kind }) => kind === "time");
  return isNext || (locale.reporting.has(head.lemma) && at - head.end <= COMPLETES);
}

/** "pour avoir jeté", "pour ne pas être vu", "en dénonçant": the verb, with its participle. */
function nonFinite(
  items: readonly Item[],
  from: number,
  form: "infinitive" | "gerund",
  locale: ClauseLocale,
): VerbGroup | null {
  for (let at = from; at < from + REACH; at++) {
    const item = items[at];
    if (item?.kind !== "word") return null;
    const reading = item.readings.find((one) => one.form === form && !locale.notVerbs.has(item.lower));
    if (!reading) {
      if (locale.clitics.has(item.lower)) continue;
      return null;
    }
    const verb: VerbGroup = {
      ...{ start: at, end: at + 1, lemma: reading.lemma, form, passive: false },
      ...{ reflexive: locale.reflexives.has(items[at - 1]?.lower ?? ""), mood: null, firm: false, inverted: false },
    };
    return withParticiples(verb, items, locale);
  }
  return null;
}

/** True where a finite verb stands between this "et" and the next boundary: "et a rouvert la cale". */
function coordinates(items: readonly Item[], from: number, locale: ClauseLocale): boolean {
  for (let at = from + 1; at < items.length; at++) {
    const item = items[at];
    if (!item || item.lower === "," || ENDS.has(item.lower) || locale.relatives.has(item.lower)) return false;
    if (at > from + 1 && locale.coordinators.has(item.lower)) return false;
    const group = groupAt(items, at, locale);
    if (group?.firm || (group && at === from + 1)) return true;
  }
  return false;
}

function add(
  clauses: Clause[],
  kind: ClauseKind,
  parent: Clause | null,
  detached: boolean,
  head: VerbGroup | null = null,
): Clause {
  const clause: Clause = { kind, parts: [], head, parent, detached };
  clauses.push(clause);
  return clause;
}

/** Puts items into a clause; returns where it goes on. */
function take(clause: Clause, start: number, end: number): number {
  const last = clause.parts.at(-1);
  if (last?.end === start) last.end = end;
  else clause.parts.push({ start, end });
  return end;
}
