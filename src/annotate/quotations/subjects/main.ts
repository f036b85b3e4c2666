import { isAdverb } from "../adverbs.ts";
import type { Item, Sentence } from "../items.ts";
import { type Lexicon, PAST_PARTICIPLE, PRESENT_PARTICIPLE } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";
import { sequenceAt } from "../sequences.ts";
import { beginsPhrase, isFunctionWord, isImpersonal, isInfinitive, isTime, skipPrepositional } from "../syntax.ts";
import { explained } from "./apposition.ts";

/** The subject of the sentence's main clause, as far as its words tell. */
export function mainSubject(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  let subject = subjects.get(sentence);
  if (subject === undefined) {
    subject = readSubject(sentence, lexicon);
    subjects.set(sentence, subject);
  }
  return subject;
}

const subjects = new WeakMap<Sentence, Phrase | null>();

/** "Son parti se divise : X votera blanc, refusant « … »": the subject of the clause of `at`, which a colon may begin. */
export function subjectAround(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  let from = at;
  while (from > 0 && !(items[from - 1]?.kind === "mark" && /^[:;]$/.test(items[from - 1]?.lower ?? ""))) from--;
  // "X a été ferme : « … », ajoutant que": what the colon gives are words.
  const own = from > 0 && items[from]?.kind !== "quote" ? readSubject(sentence, lexicon, from) : null;
  return own && own.end < at ? own : mainSubject(sentence, lexicon);
}

function readSubject(sentence: Sentence, lexicon: Lexicon, from = 0): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let i = from;
  while (i < items.length) {
    let end = i;
    while (end < items.length && !isSegmentEnd(items, end))
      end = (items[end]?.lower === "(" && (items[end]?.partner ?? -1) > end ? (items[end]?.partner ?? end) : end) + 1;
    const found = explains(i, end) ? null : subjectOfSegment(sentence, i, end - 1, lexicon);
    if (found === "impersonal") return cleft(sentence, i, end, lexicon);
    if (found) return end < items.length && items[end]?.lower === "," ? explained(sentence, found, lexicon) : found;
    i = end + 1;
  }
  return null;

  function isUndergone(item: Item | undefined): boolean {
    return item?.kind === "word" && item.capital && words.pastEndings.some((ending) => item.lower.endsWith(ending));
  }

  /** "Interrogée par le maire de Brest, Luc Roy, elle": between its commas the name only says who the person before it is. */
  function explains(start: number, end: number): boolean {
    const apart = start > from && end === start + 1 && items[end]?.lower === "," && isUndergone(items[from]);
    if (!apart || items[start]?.entity?.kind !== "person") return false;
    for (let at = start - 2; at >= from && start - at < ROLE && items[at]?.kind !== "mark"; at--) {
      const role = phraseAt(sentence, at, start - 2, lexicon) ?? contractedPhrase(sentence, at, lexicon);
      const somebody = role && (words.persons.has(role.head) || words.occupations.has(role.head));
      if (somebody && role.end === start - 2) return true;
    }
    return false;
  }

  function subjectOfSegment(
    sentence: Sentence,
    start: number,
    end: number,
    lexicon: Lexicon,
  ): Phrase | "impersonal" | null {
    let at = start;
    while (at <= end && (isAdverb(items, at, lexicon) || words.coordinators.has(items[at]?.lower ?? ""))) at++;
    const first = items[at];
    if (!first || first.kind === "quote") return null;
    if (first.kind === "word" && (words.subordinators.has(first.lower) || words.conjunctions.has(first.lower)))
      return null;
    // "Après avoir rencontré les familles, X", "Pour justifier sa décision, X"
    if (
      first.kind === "word" &&
      words.prepositions.has(first.lower) &&
      isInfinitive(afterClitics(items, at + 1, lexicon), lexicon)
    )
      return null;
    // "N'ayant pas apprécié la remarque de X, Y"
    const verb =
      words.negations.has(first.lower) || words.reflexives.has(first.lower) ? afterClitics(items, at, lexicon) : first;
    const participle = (verb?.verb?.shape ?? 0) & (PRESENT_PARTICIPLE | PAST_PARTICIPLE);
    const having = words.haveParticiple.has(verb?.lower ?? "") || words.beParticiple.has(verb?.lower ?? "");
    // "Représentant la présidente, X"
    const acting =
      verb?.capital && words.participleEndings.some((ending) => verb.lower.endsWith(ending)) && first === verb;
    // "Accompagné du maire, X"
    if (isUndergone(first) && start === at) return null;
    const object = items[at + 1]?.kind === "name" || words.determiners.has(items[at + 1]?.lower ?? "");
    if ((participle || having || (acting && object)) && start === at) return null;
    for (let i = at; i <= end; i++) {
      const item = items[i];
      if (!item) break;
      if (item.lower === "(" && item.partner > i) {
        i = item.partner;
        continue;
      }
      if (item.kind === "word" && words.impersonal.has(item.lower) && !isArticle(items, i, lexicon))
        return "impersonal";
      if (item.kind === "word" && words.prepositions.has(item.lower) && !words.partitives.has(item.lower)) {
        i = skipPrepositional(items, i, lexicon) - 1;
        continue;
      }
      // "Il y a deux jours, X …"
      const ago = sequenceAt(items, i, words.thereIs);
      if (ago && items.slice(i + ago, end + 1).some(({ lower }) => words.times.has(lower))) return null;
      if (words.pronouns.has(item.lower) && isImpersonal(items, i, lexicon)) return "impersonal";
      if (beginsPhrase(items, i, lexicon)) {
        const phrase = phraseAt(sentence, i, FAR, lexicon);
        // "Place de la République, des manifestants …": a place before the comma.
        const place = phrase?.entities[0]?.kind === "other" && items[phrase.end + 1]?.kind !== "word";
        if (phrase && !place && !isTime(phrase, items, lexicon)) return phrase;
        if (phrase) i = phrase.end;
        continue;
      }
      if (item.kind === "word" && (words.subordinators.has(item.lower) || words.conjunctions.has(item.lower)))
        return null;
      if (item.inverted && words.pronouns.has(item.inverted)) return null;
    }
    return null;
  }
}

/** "C'est X, vice-président, qui représente le pays" */
function cleft(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { clefts, beSingular, bePlural, relative } = lexicon.words;
  const be = items[from + 1]?.lower ?? "";
  if (!clefts.has(items[from]?.lower ?? "") || !(beSingular.has(be) || bePlural.has(be))) return null;
  const named = phraseAt(sentence, from + 2, to - 1, lexicon);
  if (!named || named.entities.every(({ kind }) => kind === "other")) return null;
  const closing = items.slice(named.end + 1, named.end + ROLE).some(({ lower }) => relative.has(lower));
  return closing ? named : null;
}

/** Words of a role between a name and "qui". */
const ROLE = 15;

function afterClitics(items: readonly Item[], index: number, { words }: Lexicon): Item | undefined {
  let at = index;
  while (
    words.clitics.has(items[at]?.lower ?? "") ||
    words.negations.has(items[at]?.lower ?? "") ||
    words.adverbs.has(items[at]?.lower ?? "")
  )
    at++;
  return items[at];
}

/** "ce matin", not "ce sont". */
function isArticle(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const next = items[index + 1];
  return (
    lexicon.words.determiners.has(items[index]?.lower ?? "") && next?.kind === "word" && !isFunctionWord(next, lexicon)
  );
}

function isSegmentEnd(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item?.kind === "mark" && /^[,;:—–]$/.test(item.lower);
}
