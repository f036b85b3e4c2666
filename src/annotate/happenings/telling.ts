import type { ClauseKind } from "../../model.ts";
import type { Clause, Item } from "../clauses/clause.ts";
import { actOf } from "./act.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { moodOf } from "./mood.ts";
import { promiseIn, quotedAfterThat } from "./promise.ts";
import { countsWho, presentedIn, rangeOf, type Subject, subjectOf } from "./subject.ts";
import { titlesOf } from "./title.ts";
import { endOf } from "./title-ends.ts";

/** Quoted words of more code units make a clause of saying a quotation, which has a page of its own: not "annonce un « geste »". */
const QUOTED = 24;

/** The weight of acts that are told in passing too: "l'attentat survenu mardi"; and of those that open a sentence: "Entendu lundi, le maire nie". */
const GRAVE = 3;
const OPENING = 2;

/** What a clause tells, but for its day. */
export type Telling = Omit<FoundHappening, "when" | "days" | "basis" | "certain" | "time">;

/** Reads what a clause tells; null where it tells nothing, or is a saying. `isNews` is a headline's, whose participle stands for a verb. */
export function tellingOf(
  reader: Reader,
  clause: Clause,
  times: ReadonlySet<Clause>,
  { isAimed, isAhead, isNews = false }: { isAimed: boolean; isAhead: boolean; isNews?: boolean },
): Telling | null {
  const { read, text, mentions, before } = reader;
  const { clauses, happenings } = reader.locale;
  const { head } = clause;
  if (!head || clause.kind === "subordinate") return null;
  if (isAimed && !(head.passive && happenings.scheduled.has(head.lemma))) return null;
  // "a déclaré : « … »", but not "décrète un moratoire : « … »"
  const hasObject = happenings.articles.has(read.items[head.end]?.lower ?? "");
  const reach = clauses.reporting.has(head.lemma) && !hasObject ? 1 : 0;
  const said = clauses.quoting.has(head.lemma) ? quotedAfterThat(reader, clause) : null;
  const promise = said && promiseIn(reader, said);
  const isSaying =
    (head.inverted && followsMarks(read.items, head.start)) ||
    ((clauses.quoting.has(head.lemma) || head.inverted) && quotes(read.items, clause, reach));
  if ((isSaying || said) && !promise) return null;
  const mood = moodOf(clause, isAimed ? "aim" : "verb", isAhead, happenings);
  if (!mood) return null;
  const whom = subjectOf(clause, read, mentions, before, happenings);
  // "l'attentat de Brest survenu mardi": the noun before is part of it.
  const start = Math.min(clause.parts[0]?.start ?? 0, whom.items?.start ?? Number.POSITIVE_INFINITY);
  const extent = rangeOf(read.items, { start, end: endOf(clause, read.clauses) });
  const negated = happenings.negation.has(read.items[head.start - 1]?.lower ?? "");
  // "Le ferry a coulé dimanche, a annoncé lundi la préfète" is told on Sunday; a report of quoted words is a saying.
  const reported = clause.kind === "reported" ? clause.parent : null;
  if (reported && (times.has(reported) || quotes(read.items, reported, 1))) return null;
  // "Le maire affirme que la digue a cédé": who says so is part of it.
  const around = clause.parent;
  // "Ils étaient 2 000 à défiler lundi": so is how many.
  const isCounted = around !== null && clause.kind === "purpose" && countsWho(around, read.items, happenings);
  const teller = isCounted || (clause.kind === "completive" && mood === "alleged") ? around : null;
  const who = teller ? subjectOf(teller, read, mentions, before, happenings) : whom;
  const content = contentOf(reader, clause, times);
  // "Les points bloqués sont :" says nothing without its list.
  const isOpen = /[,:]$/.test(read.items.at(-1)?.lower ?? "");
  const last = read.items.at(-2)?.end;
  const verbal = actOf(reader, clause, whom);
  // "La préfète annonce que le pont est fermé": what happens is the closure, and to the bridge.
  const act = content?.act.family && content.act.family.weight > (verbal.family?.weight ?? 0) ? content.act : verbal;
  const opens = (whom.items?.start ?? 0) > head.start;
  const isGrave = (act.family?.weight ?? 0) >= (opens ? OPENING : GRAVE);
  const isTold = TITLED.has(clause.kind) || isCounted || (clause.kind === "participial" && (isGrave || isNews));
  const isTitle = isTold && !isPart(clause, read.items, reader);
  const own = isTitle ? titlesOf(teller ?? clause, read, who, persons(reader), text, happenings) : [];
  return {
    ...extent,
    kind: isCounted || presentedIn(clause, read, happenings) ? "main" : clause.kind,
    mood,
    verb: head.lemma,
    family: negated ? null : (promise ?? act.family),
    passive: act.passive,
    agent: act.agent,
    patient: act.patient,
    subject: placeOf(whom, read.items),
    titles: [...own, ...(content?.titles ?? [])]
      .filter(({ parts }) => !isOpen || parts.at(-1)?.end !== last)
      .map((title) => ({ ...title, replaced: title.replaced && whom.antecedent === before })),
  };
}

/** "annonce que le pont est fermé", "décide de fermer le pont": what the verb is about, and a title where its own is too long. */
function contentOf(reader: Reader, clause: Clause, dated: ReadonlySet<Clause>) {
  const { read, text, mentions, before, locale } = reader;
  const content = read.clauses.find(
    (one) => one.parent === clause && one.head && (one.kind === "completive" || one.kind === "purpose"),
  );
  // "annonce que la femme est morte dimanche" has a day of its own.
  if (!content?.head || !clause.head || dated.has(content)) return null;
  const whom = subjectOf(content, read, mentions, before, locale.happenings);
  const act = actOf(reader, content, whom);
  const governs = locale.happenings.governed.has(clause.head.lemma) || countsWho(clause, read.items, locale.happenings);
  if (content.kind === "purpose") return governs ? { act, titles: [] } : null;
  if (!locale.happenings.vouching.has(clause.head.lemma) || content.head.form === "conditional") return null;
  return { act, titles: titlesOf(content, read, whom, persons(reader), text, locale.happenings) };
}

/** "la note que le journal a publiée" wants what stands before it; of "La fermeture est « une peine »" the quotation is all. */
function isPart({ kind, head, parts }: Clause, items: readonly Item[], { locale: { clauses } }: Reader): boolean {
  const isObject = kind === "relative" && clauses.that.has(items[parts[0]?.start ?? 0]?.lower ?? "");
  const next = items[head?.end ?? 0];
  return isObject || (head?.lemma === clauses.be && (next?.kind === "quote" || /^[«“"]$/.test(next?.lower ?? "")));
}

const placeOf = ({ items, antecedent }: Subject, all: readonly Item[]) => (items ? rangeOf(all, items) : antecedent);

/** Names of persons, which can stand alone for a long subject. */
const persons = ({ mentions }: Reader) => mentions.filter(({ entity }) => entity.kind === "person");

const TITLED: ReadonlySet<ClauseKind> = new Set(["main", "coordinate", "relative", "completive"]);

/** "« Rendez-nous le port », lisait-on lundi": nobody's words are read off a wall, and still nothing happens. */
function followsMarks(items: readonly Item[], verb: number): boolean {
  return items.slice(Math.max(0, verb - 2), verb).some(({ lower }) => /^[»”"]$/.test(lower));
}

function quotes(items: readonly Item[], { parts }: Clause, reach: number): boolean {
  return items.some(
    ({ kind, end, start, isSaying }, at) =>
      kind === "quote" &&
      (isSaying || end - start > QUOTED) &&
      parts.some((part) => part.start - reach <= at && at < part.end + reach),
  );
}
