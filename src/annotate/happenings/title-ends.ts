import type { ClauseKind } from "../../model.ts";
import { type Clause, hasVerb, type Item, type Stretch, type VerbalClause, type VerbGroup } from "../clauses/clause.ts";
import { wordAt, wordsOf } from "../clauses/items.ts";
import type { Reader } from "./happening.ts";
import type { HappeningLocale } from "./locale.ts";
import { countsWho } from "./presented.ts";

/** Clauses that a title can do without, from their first word on. */
export const LOOSE: ReadonlySet<ClauseKind> = new Set(["relative", "participial", "subordinate", "aside", "reported"]);

/**
 * Where the title may end, the furthest first: the end of what the clause holds, else before a comma, a clause, a second participle, an
 * adjunct after `from`.
 */
export function endsOf(
  clause: VerbalClause,
  { read: { items, clauses }, locale: { happenings: locale } }: Reader,
  adjunct: RegExp,
  from: number,
): number[] {
  const head = clause.head.end;
  const whole = endOf(clause, clauses);
  const starts = new Map(
    clauses.flatMap((one) => (one !== clause && one.parts[0] ? [[one.parts[0].start, one] as const] : [])),
  );
  const ends = [whole];
  for (let at = whole - 1; at > head; at--) {
    const opened = starts.get(at);
    const isLoose =
      (wordAt(items, at) === "," && !isListed(items, at)) ||
      // "contre X. « Nous voulons savoir »": two sentences
      /^[.!?]$/.test(wordAt(items, at)) ||
      (opened !== undefined &&
        ((LOOSE.has(opened.kind) && !isEpithet(opened)) ||
          (opened.kind === "purpose" && !locale.links.has(wordAt(items, at))))) ||
      joinsParticiple(clause.head, items, at, locale) ||
      governs(items, at, locale) ||
      (at > from && adjunct.test(wordsOf(items, at, at + 4)));
    if (isLoose) ends.push(at);
  }
  // "a été interpellé" says enough.
  if (clause.head.passive && !locale.light.has(clause.head.lemma)) ends.push(head);
  const needed = countsWho(clause, items, locale) ? "purpose" : "completive";
  const said = clauses.find(({ kind, parent }) => kind === needed && parent === clause);
  const last = withoutStop(items, whole);
  const least = Math.max(objectEnd(clause.head, items, last, locale), said?.head?.end ?? 0);
  // "L'incendie survenu lundi a détruit la halle": the verb of the clause around comes after.
  const around = clause.kind === "participial" ? clause.parent : null;
  // "est poursuivi pour avoir emporté, le soir du 3 mai, deux cartons": what is governed wants its object too.
  const governed = clauses.filter(hasVerb).filter((one) => !LOOSE.has(one.kind) && hangsOn(one, clause));
  // ", selon la police": who says so is no part of what happened.
  const source = items.findIndex(
    ({ lower }, at) => at >= head && lower === "," && locale.attribution.test(wordsOf(items, at + 1, at + 4)),
  );
  return ends
    .map((end) => withoutStop(items, trimmed(items, head - 1, isOwned(items, end, locale) ? end - OWNED : end)))
    .filter(
      (end) =>
        end >= least &&
        !isTorn(items, head, end, locale) &&
        !(starts.get(end)?.kind === "relative" && isApposed(items, head, end, locale)) &&
        (source < 0 || end <= source) &&
        clauses.every((one) => one === clause || one === around || holdsVerb(one, items, end)) &&
        // "devant la grande [criée]"
        !clauses.some((one) => isEpithet(one) && one.parts[0]?.start === end) &&
        governed.every((one) => one.head.end > end || objectEnd(one.head, items, last, locale) <= end),
    );
}

/** "ont eu lieu à Brest, des célébrités [y prenant part]": after its one comma a noun of another clause; not "des bus, des voitures et …". */
function isTorn(items: readonly Item[], head: number, end: number, { indefinite, joins }: HappeningLocale): boolean {
  const comma = commaAfter(items, head, end);
  if (comma === end || commaAfter(items, comma, end) < end || !indefinite.has(wordAt(items, comma + 1))) return false;
  return !items.slice(comma, end + 1).some(({ lower }) => joins.has(lower)) && wordAt(items, end) !== ",";
}

/** "a quitté l'Alliance, le parti [qu'il a fondé]": after its one comma a noun that wants what says which. */
function isApposed(items: readonly Item[], head: number, end: number, { articles }: HappeningLocale): boolean {
  const comma = commaAfter(items, head, end);
  return comma < end && articles.has(wordAt(items, comma + 1)) && commaAfter(items, comma, end) === end;
}

/** The words of "sur ses liens". */
const OWNED = 3;

/** "a été entendue sur ses liens [avec le port]": what is somebody's, governed and cut before what it is about. */
const isOwned = (items: readonly Item[], end: number, { ownership, adverbial }: HappeningLocale) =>
  ownership.has(wordAt(items, end - OWNED + 1)) &&
  adverbial.has(wordAt(items, end - OWNED)) &&
  adverbial.has(wordAt(items, end));

/** The first comma after an item and before `end`; `end` where there is none. */
function commaAfter(items: readonly Item[], after: number, end: number): number {
  let at = after + 1;
  while (at < end && wordAt(items, at) !== ",") at++;
  return Math.min(at, end);
}

/** "a été mis en examen [et laissé libre]": one participle is enough. */
const joinsParticiple = ({ start, end }: Stretch, items: readonly Item[], at: number, { joins }: HappeningLocale) =>
  end > start + 1 &&
  joins.has(wordAt(items, at)) &&
  items[at + 1]?.readings.some(({ form }) => form === "participle") === true;

/** "une halle [destinée à …]", not "une conduite d'eau": a participle that wants what it governs. */
export const governs = (items: readonly Item[], at: number, { links, openers }: HappeningLocale): boolean =>
  items[at]?.readings.some(({ form }) => form === "participle") === true &&
  links.has(wordAt(items, at + 1)) &&
  items[at - 1]?.kind === "word" &&
  !openers.has(wordAt(items, at - 1));

/** "à visage découvert", "un numéro prépayé": a participle alone is an adjective; "en reconnaissant" is none. */
const isEpithet = ({ kind, parts: [part], head, detached }: Clause) =>
  kind === "participial" && !detached && part !== undefined && head?.form === "participle" && part.end - head.end <= 1;

/** "le 12 janvier, le 8 avril, …": dates in a row. */
const isListed = (items: readonly Item[], at: number) =>
  items[at - 1]?.kind === "time" && wordAt(items, at - 2) === ",";

const NEEDS_VERB: ReadonlySet<ClauseKind> = new Set(["relative", "subordinate", "completive"]);

/** A clause that begins before the end has its verb before it too: not "annonce que la femme". */
const holdsVerb = ({ parts, head, kind }: Clause, items: readonly Item[], end: number) =>
  (parts[0]?.start ?? end) >= end ||
  (head
    ? head.end < end || (head.end === end && withoutStop(items, parts.at(-1)?.end ?? 0) === end)
    : !NEEDS_VERB.has(kind) || /^[»”"]$/.test(wordAt(items, end - 1)));

/** "a réclamé sur Europe 1, à titre personnel, la démission": a title does not end before what the verb asks for. */
function objectEnd(
  { end: from, lemma, form, passive, reflexive }: VerbGroup,
  items: readonly Item[],
  whole: number,
  { adverbial, articles, indefinite, reporting }: HappeningLocale,
): number {
  let at = from;
  while (items[at]?.kind === "time") at++;
  const next = wordAt(items, at);
  if (passive || reflexive || form === "participle" || !(next === "," || adverbial.has(next))) return from;
  // "a indiqué à l'AFP, par un porte-parole, …": what was said comes last; "a conclu à une panne" has said it.
  if (reporting.has(lemma)) return indefinite.has(wordAt(items, at + 1)) ? from : whole;
  for (at = from; at < items.length; at++)
    if (wordAt(items, at) === "," && articles.has(wordAt(items, at + 1))) return at + 3;
  return from;
}

/** Index after the last word before the final mark. */
export function withoutStop(items: readonly Item[], end: number): number {
  let at = end;
  while (at > 0 && /^[.,;:!?…–—-]$/.test(wordAt(items, at - 1))) at--;
  return at;
}

/** Where the clause and all that hangs on it end, as an item: before the next clause of its own. */
export function endOf(clause: Clause, clauses: readonly Clause[]): number {
  const from = clause.head?.end ?? 0;
  const stop = clauses
    .filter((one) => one !== clause && !hangsOn(one, clause))
    .flatMap(({ parts }) => parts.filter(({ start }) => start >= from).map(({ start }) => start));
  const reach = clauses
    .filter((one) => one === clause || hangsOn(one, clause))
    .flatMap(({ parts }) => parts.map(({ end }) => end));
  const next = Math.min(...stop);
  return Math.max(...reach.filter((end) => end <= next));
}

function hangsOn({ kind, parent }: Clause, clause: Clause): boolean {
  if (kind === "coordinate" || kind === "main" || kind === "reported") return false;
  return parent === clause || (parent !== null && hangsOn(parent, clause));
}

/** Index after the last item that is no comma. */
export function trimmed(items: readonly Item[], from: number, to: number): number {
  let at = to;
  while (at - 1 > from && /^[,;:]$/.test(wordAt(items, at - 1))) at--;
  return at;
}

/** The item up to which nothing can go: "ont été mis mardi [en examen] pour vol"; of "a remis une médaille aux pompiers" all can. */
export function boundTo({ lemma, end }: VerbGroup, items: readonly Item[], locale: HappeningLocale): number {
  if (!locale.light.has(lemma) || locale.articles.has(wordAt(items, end))) return end;
  const first = items.findIndex((_, at) => at >= end && locale.circumstance.test(wordsOf(items, at, at + 4)));
  // "a été remis lundi au Premier ministre"
  if (items[first + 1]?.capital) return end;
  return first < 0 ? items.length : first;
}
