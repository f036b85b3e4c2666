import { touching } from "../../text/spans.ts";
import type { Clause, Item, Stretch } from "../clauses/clause.ts";
import { rangeOf, wordAt, wordsOf } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import type { Reader } from "./happening.ts";
import { joinedTo } from "./joined.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";
import { ownWords } from "./own-words.ts";
import { countsWho, presentedIn } from "./presented.ts";
import { isOfNobody, standsFor, type Topic, topicFrom } from "./pronoun.ts";

/** Whom a clause is told of. */
export interface Subject {
  /** Its own words, as items; null where it has none, as after "et". */
  items: Stretch | null;
  /** A name elsewhere that stands for it: before "qui", or before the pronoun. */
  antecedent: Range | null;
  /** Its words hold the clause before, and none of them can go: "Deux marins ont péri et douze autres". */
  isWhole?: true;
}

const NOBODY: Subject = { items: null, antecedent: null };

/** The subject of a clause: its own words, those of the clause it is joined to, or whom "qui" and "il" stand for. */
export function subjectOf(reader: Reader, clause: Clause): Subject {
  const { items } = reader.read;
  const locale = reader.locale.happenings;
  const { head, kind, parent } = clause;
  if (!head || kind === "aside") return NOBODY;
  if (kind === "participial" && !opens(clause, items)) {
    const noun = nounBefore(clause, items, locale);
    return { items: noun, antecedent: noun ? null : antecedentOf(reader, clause) };
  }
  if (kind === "participial" && isOfAnother(reader, clause)) return NOBODY;
  if (kind === "participial" || kind === "purpose") return parent ? subjectOf(reader, parent) : NOBODY;
  const own = ownWords(clause, items, locale);
  // "Claire Petit, dont le préfet a accepté la démission" has a subject of its own, "qui a démissionné" has not.
  if (!own && kind === "relative") return ofRelative(reader, clause);
  if (!own) {
    const before = kind === "coordinate" ? parent : joinedTo(reader, clause);
    return before ? shareOf(reader, before) : NOBODY;
  }
  if (countsWho(clause, items, locale)) return { items: own, antecedent: null };
  const words = wordsOf(items, own.start, own.end);
  const gender = locale.pronouns.get(words);
  if (gender) {
    if (gender === "m" && isOfNobody(own, head, items, locale)) return NOBODY;
    const joined = kind === "completive" ? joinedTo(reader, clause) : null;
    if (joined) return shareOf(reader, joined);
    const known = kind === "completive" ? speakerOf(reader, parent) : reader.before;
    return { items: null, antecedent: known && standsFor(known, gender, head, locale) ? known : null };
  }
  // "À Brest, on a compté 12 blessés": nobody in particular.
  if (locale.impersonal.has(words) && locale.counting.has(head.lemma))
    return { items: placed(own, clause, items), antecedent: null };
  // "Son entraîneur, Paul Ferrandi, a démissionné": his name says who.
  if (locale.unresolved.test(words)) return { items: null, antecedent: nameIn(reader, own) };
  // "Neuf sont encore à l'hôpital": of whom, only the sentence before says.
  const isCount = ({ kind, lower }: Item) => kind === "number" || locale.openers.has(lower);
  if (items.slice(own.start, own.end).every(isCount)) return NOBODY;
  // "Deux marins ont péri et douze autres ont été blessés": the others are so only beside the first.
  if (kind === "coordinate" && parent && locale.others.test(words)) {
    const first = subjectOf(reader, parent).items;
    return first ? { items: { start: first.start, end: own.end }, antecedent: null, isWhole: true } : NOBODY;
  }
  return { items: own, antecedent: null };
}

/** Whom the clause before is told of: "Loïc Marzin a été entendu [et inculpé]". */
function shareOf(reader: Reader, clause: Clause): Subject {
  const { items } = reader.read;
  const { items: words, antecedent } = subjectOf(reader, clause);
  if (antecedent || !words) return { items: null, antecedent };
  // "Le patron, Luc Arnal, a été entendu": with the comma that ends what is apposed.
  const isApposed =
    wordAt(items, words.end) === "," && items.slice(words.start, words.end).some(({ lower }) => lower === ",");
  return { items: null, antecedent: rangeOf(items, isApposed ? { ...words, end: words.end + 1 } : words) };
}

/** Whom "qui" stands for: "l'explosion de l'usine Nidou, qui a fait deux morts" is not told of the works. */
function ofRelative(reader: Reader, clause: Clause): Subject {
  const { items } = reader.read;
  const locale = reader.locale.happenings;
  const named = antecedentOf(reader, clause);
  const isPart = named?.entity.kind !== "person" && isComplement(named, items, locale);
  const noun = presentedIn(reader, clause) ?? (isPart ? nounBefore(clause, items, locale) : null);
  return { items: noun, antecedent: noun || isPart ? null : named };
}

/** The one name of a subject, if it has one and that stands behind a comma. */
function nameIn({ read: { items }, mentions }: Reader, own: Stretch): Named | null {
  const { start, end } = rangeOf(items, own);
  const named = touching(mentions, start, end);
  const isOne = new Set(named.map(({ entity }) => entity)).size === 1;
  return isOne && wordAt(items, own.start + 2) === "," ? (named.at(-1) ?? null) : null;
}

/** "Odile Kervran annonce qu'elle viendra": who says so. */
function speakerOf(reader: Reader, clause: Clause | null): Topic | null {
  const words = clause && subjectOf({ ...reader, before: null }, clause).items;
  if (!words) return null;
  const { start, end } = rangeOf(reader.read.items, words);
  const [one, other] = touching(reader.mentions, start, end).filter(({ entity }) => entity.kind === "person");
  return one && !other ? topicFrom(one) : null;
}

/** "Interpellé lundi, Paul Ferrandi nie": a participle before its subject. */
function opens({ parts: [part], parent }: Clause, items: readonly Item[]): boolean {
  const start = part?.start ?? 0;
  return start <= (parent?.parts[0]?.start ?? 0) || /^[;:–—-]$/.test(wordAt(items, start - 1));
}

/** "Privée de son entraîneur, suspendu lundi, l'équipe …": two that open a sentence are told of one subject only where they agree. */
function isOfAnother({ read: { items, clauses } }: Reader, clause: Clause): boolean {
  const isFeminine = ({ head }: Clause) => /es?$/u.test(wordAt(items, head?.start ?? 0));
  const first = clauses.find(({ kind, parent }) => kind === "participial" && parent === clause.parent);
  return first !== undefined && isFeminine(first) !== isFeminine(clause);
}

/** The name right before "qui" or a participle: "Claire Petit, qui a démissionné", "Claire Petit, élue lundi". */
function antecedentOf({ read: { items }, mentions }: Reader, { parts }: Clause): Named | null {
  let at = (parts[0]?.start ?? 0) - 1;
  if (wordAt(items, at) === ",") at--;
  // "Claire Petit, 34 ans, élue lundi"
  if (items[at - 1]?.kind === "number" && wordAt(items, at - 2) === ",") at -= 3;
  const item = items[at];
  return (item && touching(mentions, item.start, item.end).at(-1)) ?? null;
}

/** "l'usine Nidou" in "l'explosion de l'usine Nidou" */
function isComplement(name: Range | null, items: readonly Item[], { ofName, openers }: HappeningLocale): boolean {
  let at = items.findIndex((item) => name !== null && item.end > name.start) - 1;
  const isOf = () => ofName.has(wordAt(items, at));
  const isOpener = () => openers.has(wordAt(items, at));
  while (at > 0 && items[at]?.kind === "word" && !isOf() && !isOpener()) at--;
  if (isOpener() && !isOf()) at--;
  return isOf();
}

/** "À Brest, on": with the place that the clause opens with, and no date. */
function placed(own: Stretch, { parts }: Clause, items: readonly Item[]): Stretch {
  const start = parts[0]?.start ?? own.start;
  return items.slice(start, own.start).some(({ kind }) => kind === "time") ? own : { start, end: own.end };
}

/** Words between an article and the participle that its noun has: "l'attentat du marché de Noël de Strasbourg survenu mardi". */
const NOUN = 9;

/**
 * The noun right before a participle, with its article and what completes it, the furthest that agrees: "la suspension de [l'arrêté] pris
 * lundi"; null where a name stands there without an article.
 */
function nounBefore({ parts, head, parent }: Clause, items: readonly Item[], locale: HappeningLocale): Stretch | null {
  const { openers, ofName, adverbial, joins, genders, indefinite } = locale;
  const participle = wordAt(items, head?.start ?? 0);
  let end = parts[0]?.start ?? 0;
  if (wordAt(items, end - 1) === ",") end--;
  let found: Stretch | null = null;
  for (let at = end - 1; at >= Math.max(end - NOUN, 0); at--) {
    const word = wordAt(items, at);
    // "[Des échauffourées], survenues lundi, ont fait trois blessés"
    if (indefinite.has(word) && at === parent?.parts[0]?.start) return { start: at, end };
    if (ofName.has(word)) continue;
    if (openers.has(word)) {
      const agrees = genders.every(({ articles, participles }) => !articles.has(word) || participles.test(participle));
      // "les trois dockers"
      const start = openers.has(wordAt(items, at - 1)) ? at - 1 : at;
      if (at < end - 1 && agrees) found = { start, end };
      if (!ofName.has(wordAt(items, at - 1))) return found;
    } else if (!/^(?:word|number)$/.test(items[at]?.kind ?? "") || adverbial.has(word) || joins.has(word)) return found;
  }
  return null;
}
