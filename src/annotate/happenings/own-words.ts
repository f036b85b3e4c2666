import type { Clause, Item } from "../clauses/clause.ts";
import { wordAt, wordsOf } from "../clauses/items.ts";
import type { HappeningLocale } from "./locale.ts";

/** The items before the verb that are no adverbial: "Mercredi, en mairie, Annick Corbel a remis" → "Annick Corbel". */
export function ownWords({ head, kind, parts }: Clause, items: readonly Item[], locale: HappeningLocale) {
  const opening = parts[0]?.start ?? 0;
  // "[et qu'] il a été inculpé"
  const first = kind === "completive" && locale.continues.has(wordAt(items, opening)) ? opening + 1 : opening;
  const verb = head?.start ?? first;
  let start = kind === "completive" || kind === "relative" || kind === "subordinate" ? first + 1 : first;
  while (start < verb) {
    while (start < verb && /^[-–—,;:.•|]$/.test(wordAt(items, start))) start++;
    const link = locale.connective.exec(wordsOf(items, start, verb));
    if (link) start += countItems(items, start, link[0]);
    const next = afterAdverbial(items, start, verb, locale);
    if (next === start) break;
    start = next;
  }
  let end = verb;
  while (end > start && locale.clitics.has(wordAt(items, end - 1))) end--;
  if (wordAt(items, end - 1) === ",") return end - 1 > start ? { start, end: end - 1 } : null;
  // "rue de Lille, un homme a été": what stands last, if it is no list, and no apposition.
  const last = lastSegment(items, start, end);
  const opens = items[last]?.capital || items[last]?.kind === "number" || locale.openers.has(wordAt(items, last));
  const isPart = isMany(head, items) && (items[last]?.capital || locale.singular.has(wordAt(items, last)));
  if (last > start && opens && !isPart && !items.slice(last, end).some(({ lower }) => locale.joins.has(lower)))
    start = last;
  return end > start ? { start, end } : null;
}

/** Where an adverbial or a date that begins here ends: at a comma; a date may end without one: "Samedi l'Arc a été vidé". */
function afterAdverbial(items: readonly Item[], at: number, verb: number, locale: HappeningLocale): number {
  const item = items[at];
  let date = item?.kind === "time" ? at : items[at + 1]?.kind === "time" ? at + 1 : null;
  if (date === null && locale.quantity.test(wordsOf(items, at, at + 3))) return at;
  // "un mois avant l'ouverture du chantier, …"
  if (locale.distance.test(wordsOf(items, at, at + 4))) return nextComma(items, at, verb);
  const isAdverbial = item !== undefined && (locale.adverbial.has(item.lower) || locale.adverb.test(item.lower));
  // "Le vendredi 3 mai, …"
  if (date !== null && (date === at || isAdverbial || locale.articles.has(item?.lower ?? ""))) {
    // "Entre mars et mai, …"
    if (locale.joins.has(wordAt(items, date + 1)) && items[date + 2]?.kind === "time") date += 2;
    if (wordAt(items, date + 1) === ",") return date + 2;
    return opensNoun(items, date + 1, locale) ? date + 1 : nextComma(items, date, verb);
  }
  return isAdverbial || isDetachedParticiple(items, at) ? nextComma(items, at, verb) : at;
}

/** "Rose B., sa voisine, ont péri": a verb in the plural wants more than the one that stands last. */
const isMany = (head: Clause["head"], items: readonly Item[]) =>
  head !== null &&
  items[head.start]?.readings.some(({ form, plural }) => form === head.form && plural) === true &&
  items[head.start]?.readings.every(({ form, plural }) => form !== head.form || plural) === true;

/** After the last comma before `end`. */
function lastSegment(items: readonly Item[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (wordAt(items, at) === ",") return at + 1;
  return start;
}

/** "Samedi l'Arc a été vidé": a subject right after the date; not "Au lendemain de la grève, …". */
const opensNoun = (items: readonly Item[], at: number, { adverbial, ofName, openers }: HappeningLocale) =>
  items[at] !== undefined &&
  !adverbial.has(wordAt(items, at)) &&
  (!ofName.has(wordAt(items, at)) || openers.has(wordAt(items, at))) &&
  items[at]?.kind !== "time";

/** "Attendue lundi, la directrice …", but not "Régis Montaubry". */
const isDetachedParticiple = (items: readonly Item[], at: number) =>
  !(items[at]?.capital && items[at + 1]?.capital) &&
  items[at]?.readings.some(({ form }) => form === "participle" || form === "gerund") === true;

/** After the next comma, or the verb itself where there is none. */
function nextComma(items: readonly Item[], from: number, verb: number): number {
  for (let at = from; at < verb; at++) if (wordAt(items, at) === ",") return at + 1;
  return verb;
}

function countItems(items: readonly Item[], from: number, words: string): number {
  let count = 0;
  while (wordsOf(items, from, from + count).length < words.trimEnd().length) count++;
  return count;
}
