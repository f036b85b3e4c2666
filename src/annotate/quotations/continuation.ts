import { type Attribution, attribution, type Candidate, type Reading } from "./context.ts";
import type { Resolution } from "./discourse/discourse.ts";
import type { Sentence } from "./items.ts";
import { type Lexicon, PLURAL, SINGULAR } from "./lexicon.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { phraseAt } from "./phrases/phrases.ts";
import { settle } from "./settle.ts";
import { beforeComma } from "./subjects/apposition.ts";
import { mainSubject } from "./subjects/main.ts";
import { civilityStart, isAuxiliary, isInfinitive } from "./syntax.ts";
import { verbGroup } from "./verbs/read.ts";

/** Few words of the writer's beside the passage. */
const FEW = 3;

/** The officer « ne se l'explique pas », the defence « ne commente pas »: what they do is in their words. */
export function predicate(candidate: Candidate, reading: Reading): Attribution | null {
  const subject = subjectOfWords(candidate, reading);
  const person = subject && tellsOfPerson(subject, reading.lexicon) && words(candidate, reading) >= PREDICATE;
  const verb = subject && (person || reportingVerb(candidate, reading));
  return verb && subject ? attribution("clause", subject, null, { confidence: "likely", adjacent: true }) : null;
}

/** "Et d'enfoncer le clou : « … »", "Avant d'ajouter que c'est « fini »": the infinitive has the subject of what stands before. */
export function narrates({ sentence }: Candidate, lexicon: Lexicon): boolean {
  const [first, second, third] = sentence.items;
  const { coordinators, prepositions, genitives } = lexicon.words;
  const opens = [coordinators, prepositions].some((set) => set.has(first?.lower ?? ""));
  const acts = opens && genitives.has(second?.lower ?? "") && isInfinitive(third, lexicon);
  return acts && mainSubject(sentence, lexicon) === null;
}

/** A predicate of fewer words is a turn of the writer's: X « crève » l'écran. */
const PREDICATE = 3;

function tellsOfPerson(phrase: Phrase, { words }: Lexicon): boolean {
  if (phrase.kind === "name") return phrase.entities.every(({ kind }) => kind === "person");
  const speakers = [words.persons, words.occupations, words.organizations];
  return phrase.kind === "description" && speakers.some((set) => set.has(phrase.head));
}

function words({ quote }: Candidate, { text }: Reading): number {
  return text.slice(quote.start, quote.end).split(/\s+/, PREDICATE).length;
}

/**
 * Whose words may stand alone after a sentence without a quotation: those of its subject. Gives a stand-in for a passage, or `last` where
 * the sentence brings in nobody.
 */
export function spoken(
  sentence: Sentence,
  subject: Phrase | null,
  known: Resolution | null,
  last: Candidate | null,
  lexicon: Lexicon,
): Candidate | null {
  if (!subject || !known) return last;
  // "La réplique de X a été cinglante. « … »"
  const noun = subject.kind === "description" && lexicon.words.reportingNouns.has(subject.head);
  const whose = noun && subject.complements.length > 0 ? { ...known, entities: subject.complements } : known;
  if (whose.entities.length === 0 && !whose.name) return last;
  const found = attribution("clause", subject, reportingGroup(sentence, lexicon));
  settle(found, sentence, whose);
  const quote = {
    start: sentence.start,
    end: sentence.end,
    outer: sentence,
    block: sentence.block,
    continues: false,
    closed: true,
    lost: null,
    whole: null,
  };
  return { quote, sentence, at: -1, attribution: found, said: 1, incises: [] };
}

function reportingGroup(sentence: Sentence, lexicon: Lexicon): { start: number; end: number } | null {
  for (let i = 0; i < sentence.items.length; i++) {
    const group = verbGroup(sentence, i, lexicon);
    if (group && (group.voice === "active" || group.voice === "inverted") && group.verb.class !== "name") return group;
  }
  return null;
}

/** The phrase right before words that begin with their verb: X in X « ne peut pas fournir … ». */
function subjectOfWords(candidate: Candidate, { text, lexicon }: Reading): Phrase | null {
  const { quote, sentence, at } = candidate;
  const first = firstWord(text, quote.start);
  const { words } = lexicon;
  const finite =
    isAuxiliary(first, lexicon) ||
    words.otherFinite.has(first) ||
    words.negations.has(first) ||
    words.reflexives.has(first) ||
    ((lexicon.verbs.get(first)?.shape ?? 0) & (SINGULAR | PLURAL)) > 0 ||
    isPredicate(candidate, text);
  if (!finite) return null;
  let before = at - 1;
  if (sentence.items[before]?.lower === ",") return explainedSubject(candidate, before, lexicon);
  if (sentence.items[before]?.lower === ")") before = (sentence.items[before]?.partner ?? at) - 1;
  for (let i = before; i >= 0 && before - i < 8; i--) {
    if (sentence.items[i]?.kind === "mark") return null;
    // "la défense de M. X « ne commente pas »": X is governed.
    const first = civilityStart(sentence.items, i);
    if (words.genitives.has(sentence.items[first - 1]?.lower ?? "")) {
      i = first;
      continue;
    }
    const phrase = phraseAt(sentence, i, before, lexicon);
    if (phrase && phrase.end === before) return phrase;
  }
  return null;
}

/** Le maire, X, « se réjouit » de la décision: between two commas stands who the subject is, or what. */
function explainedSubject({ sentence }: Candidate, comma: number, lexicon: Lexicon): Phrase | null {
  const found = beforeComma(sentence, comma, lexicon, true);
  if (!found) return null;
  const { items } = sentence;
  const opened =
    items[found.start - 1]?.lower === "," || (found.end < comma - 1 && items[found.end + 1]?.lower === ",");
  return opened ? found : null;
}

/** The victim « laisse trois enfants »: nothing but its subject stands beside the passage, which begins in a small letter. */
function isPredicate({ sentence: { items }, quote, at }: Candidate, text: string): boolean {
  const rest = items.slice(at + 1).every(({ kind }) => kind === "mark");
  const words = text.slice(quote.start, quote.end).split(/\s+/, PREDICATE).length;
  return rest && at > 0 && at < FEW && words >= PREDICATE && /^\p{Ll}/u.test(text.slice(quote.start, quote.start + 2));
}

function reportingVerb({ quote }: Candidate, { text, lexicon }: Reading): boolean {
  const verb = lexicon.verbs.get(firstWord(text, quote.start));
  return verb !== undefined && (verb.class === "say" || verb.class === "act");
}

function firstWord(text: string, start: number): string {
  return (/^[\p{L}-]+['’]?/u.exec(text.slice(start, start + 30))?.[0] ?? "").toLowerCase().replace("’", "'");
}
