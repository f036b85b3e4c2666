import type { ClauseKind } from "../../model.ts";
import { type Clause, hasVerb, type Item, type VerbalClause } from "../clauses/clause.ts";
import { rangeOf, wordAt, wordsOf } from "../clauses/items.ts";
import { type Act, actOf } from "./act.ts";
import { GRAVE } from "./families.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { moodOf } from "./mood.ts";
import { countsWho, presentedIn } from "./presented.ts";
import { promiseIn, quotedAfterThat } from "./promise.ts";
import { subjectOf } from "./subject.ts";
import { titlesOf } from "./title.ts";
import { endOf } from "./title-ends.ts";
import { vouches } from "./vouched.ts";

/** Quoted words of more code units make a clause of saying a quotation, which has a page of its own: not "annonce un « geste »". */
const QUOTED = 24;

/** The weight of acts that are told where they open a sentence or have a day, "Entendu lundi, le maire nie", "le rapport remis mardi"; graver ones in passing too. */
const TOLD = 2;

const TITLED: ReadonlySet<ClauseKind> = new Set(["main", "coordinate", "relative", "completive"]);

/** What a clause tells, but for its day. */
export type Telling = Omit<FoundHappening, "when" | "days" | "basis" | "certain" | "time">;

/** What is known of a clause beside its words. */
export interface Setting {
  /** The clauses of its sentence that have a date of their own. */
  dated?: ReadonlySet<Clause>;
  /** "prévu pour le 5 mai": its date is what it aims at. */
  isAimed?: boolean;
  /** Its day is after the article's. */
  isAhead?: boolean;
  /** Its day is known, and no mere year or month. */
  isOnDay?: boolean;
  /** "lorsque la police a sonné": what happened at the hour that the main clause only gives. */
  isMoment?: boolean;
  /** It is a headline's, whose participle stands for a verb. */
  isNews?: boolean;
}

/** Reads what a clause tells; null where it tells nothing, or is a saying. */
export function tellingOf(
  reader: Reader,
  clause: VerbalClause,
  {
    dated = new Set(),
    isAimed = false,
    isAhead = false,
    isNews = false,
    isOnDay = false,
    isMoment = false,
  }: Setting = {},
): Telling | null {
  const { read, before } = reader;
  const { clauses, happenings } = reader.locale;
  const { head, kind, parent } = clause;
  if (kind === "subordinate" && !isMoment) return null;
  if (isAimed && !(head.passive && happenings.scheduled.has(head.lemma))) return null;
  const said = clauses.quoting.has(head.lemma) ? quotedAfterThat(reader, clause) : null;
  const promise = said && promiseIn(reader, said);
  if ((said || isSaying(reader, clause)) && !promise) return null;
  // "Le ferry a coulé dimanche, a annoncé lundi la préfète" is told on Sunday; a report of quoted words is a saying.
  const reported = kind === "reported" ? parent : null;
  if (reported && (dated.has(reported) || quotes(read.items, reported, 1))) return null;
  const mood = moodOf(clause, isAimed || isAhead, vouches(reader, parent), happenings);
  const whom = subjectOf(reader, clause);
  // "l'attentat de Brest survenu mardi": the noun before is part of it.
  const start = Math.min(clause.parts[0]?.start ?? 0, whom.items?.start ?? Number.POSITIVE_INFINITY);
  // "aurait dû être fermé", "n'a pas porté plainte": it was not.
  const isUndone = head.mood === "fact" || isDenied(reader, clause);
  // "Ils étaient 2 000 à défiler lundi": so is how many.
  const isCounted = kind === "purpose" && parent !== null && countsWho(parent, read.items, happenings);
  // "Le maire affirme que la digue a cédé": who says so is part of it.
  const isTeller = isCounted || (kind === "completive" && mood === "alleged");
  const teller = isTeller && parent ? parent : clause;
  const content = contentOf(reader, clause, dated);
  // "Les points bloqués sont :" says nothing without its list.
  const isOpen = /[,:]$/.test(read.items.at(-1)?.lower ?? "");
  const last = read.items.at(-2)?.end;
  const verbal = actOf(reader, clause, whom);
  const first = whom.isWhole && parent && hasVerb(parent) ? actOf(reader, parent, subjectOf(reader, parent)) : null;
  // "La préfète annonce que le pont est fermé": what happens is the closure, and to the bridge; "deux sont morts et dix autres blessés": deaths.
  const act = [content?.act, first].reduce<Act>(
    (best, one) => (one && weightOf(one) > weightOf(best) ? one : best),
    verbal,
  );
  const opens = (whom.items?.start ?? 0) > head.start;
  // "le rapport remis lundi" tells an act, as an aside does; "les vitrines brisées lundi" only which ones.
  const isAct = clause.detached || happenings.support.has(head.lemma);
  const isGrave = weightOf(act) >= (opens || (isOnDay && isAct) ? TOLD : GRAVE);
  const isTold = TITLED.has(kind) || isCounted || isMoment || (kind === "participial" && (isGrave || isNews));
  const who = teller === clause ? whom : subjectOf(reader, teller);
  // "La société répond que celle-ci a été licenciée": whom it tells of, another sentence says.
  const isKnown = teller === clause || isCounted || whom.items !== null || whom.antecedent !== null;
  const full = isTold && isKnown && hasVerb(teller) && !isPart(reader, clause) ? titlesOf(reader, teller, who) : [];
  // "Il a précisé que la grue avait été inspectée": who says so is named elsewhere, and the mood says that it is said.
  const isRelayed = teller !== clause && kind === "completive" && happenings.relaying.has(teller.head?.lemma ?? "");
  const own = full.length === 0 && isRelayed ? titlesOf(reader, clause, whom) : full;
  const range = rangeOf(read.items, { start, end: endOf(clause, read.clauses) });
  return {
    start: range.start,
    end: range.end,
    kind: isCounted || isMoment || presentedIn(reader, clause) ? "main" : kind,
    mood,
    verb: head.lemma,
    family: isUndone ? null : (promise ?? act.family),
    decided: isUndone ? null : act.decided,
    passive: act.passive,
    agent: act.agent,
    patient: act.patient,
    subject: whom.items ? rangeOf(read.items, whom.items) : whom.antecedent,
    titles: [...own, ...(content?.titles ?? [])]
      .filter(({ parts }) => !isOpen || parts.at(-1)?.end !== last)
      .map((title) => ({ ...title, replaced: title.replaced && whom.antecedent === before })),
  };
}

/** "n'a pas porté plainte"; "n'a porté plainte que lundi" only restricts. */
function isDenied({ read: { items }, locale: { happenings } }: Reader, { head, parts }: VerbalClause): boolean {
  const { start, end } = head.shared ?? head;
  if (!happenings.negation.has(wordAt(items, start - 1))) return false;
  return !happenings.onlyThen.test(wordsOf(items, start, parts.at(-1)?.end ?? end));
}

const weightOf = ({ family }: Act) => family?.weight ?? 0;

/** "annonce que le pont est fermé", "décide de fermer le pont": what the verb is about, and a title where its own is too long. */
function contentOf(reader: Reader, clause: VerbalClause, dated: ReadonlySet<Clause>) {
  const { read, locale } = reader;
  const { governed } = locale.happenings;
  const content = read.clauses
    .filter(hasVerb)
    .find(({ parent, kind }) => parent === clause && (kind === "completive" || kind === "purpose"));
  // "annonce que la femme est morte dimanche" has a day of its own.
  if (!content || dated.has(content)) return null;
  const whom = subjectOf(reader, content);
  const act = actOf(reader, content, whom);
  const governs = governed.has(clause.head.lemma) || countsWho(clause, read.items, locale.happenings);
  if (content.kind === "purpose") return governs ? { act, titles: [] } : null;
  if (!vouches(reader, clause) || content.head.form === "conditional") return null;
  return { act, titles: titlesOf(reader, content, whom) };
}

/** "la note que le journal a publiée" wants what stands before it; of "La fermeture est « une peine »" the quotation is all. */
function isPart({ read: { items }, locale: { clauses } }: Reader, { kind, head, parts }: VerbalClause): boolean {
  const isObject = kind === "relative" && clauses.that.has(wordAt(items, parts[0]?.start ?? 0));
  return isObject || (head.lemma === clauses.be && /^[«“"]$/.test(wordAt(items, head.end)));
}

/** "a déclaré : « … »", but not "décrète un moratoire : « … »"; "« Rendez-nous le port », lisait-on lundi": still nothing happens. */
function isSaying({ read: { items }, locale: { clauses, happenings } }: Reader, clause: VerbalClause): boolean {
  const { head } = clause;
  const followsMarks = items.slice(Math.max(0, head.start - 2), head.start).some(({ lower }) => /^[»”"]$/.test(lower));
  if (head.inverted && followsMarks) return true;
  const reach = clauses.reporting.has(head.lemma) && !happenings.articles.has(wordAt(items, head.end)) ? 1 : 0;
  return (clauses.quoting.has(head.lemma) || head.inverted) && quotes(items, clause, reach);
}

/** Whether a clause, with so many items on either side, holds words of somebody's. */
function quotes(items: readonly Item[], { parts }: Clause, reach: number): boolean {
  return items.some(
    ({ kind, end, start, isSaying }, at) =>
      kind === "quote" &&
      (isSaying || end - start > QUOTED) &&
      parts.some((part) => part.start - reach <= at && at < part.end + reach),
  );
}
