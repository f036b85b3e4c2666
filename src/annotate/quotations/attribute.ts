import type { Entity } from "../analysis.ts";
import { type Attribution, attribution, type Candidate, type Reading } from "./context.ts";
import { continued, narrates, spoken } from "./continuation.ts";
import { accordingAt, accordingPlaces } from "./cues/according.ts";
import { accordingAfter, afterQuotation, canSpeak, laterInSentence } from "./cues/after.ts";
import { beforeQuotation, rightBefore } from "./cues/before.ts";
import { gapped } from "./cues/gapped.ts";
import { nextSentence } from "./cues/next.ts";
import { signed } from "./cues/signed.ts";
import { afterColon, interview } from "./cues/subject.ts";
import { agrees, type Discourse, newDiscourse, type Resolution } from "./discourse/discourse.ts";
import { noteAuthor } from "./discourse/documents.ts";
import { resolve } from "./discourse/resolve.ts";
import type { Sentence } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import type { QuotationWords } from "./locale.ts";
import type { Phrase } from "./phrases.ts";
import { settle } from "./settle.ts";
import { mainSubject } from "./subjects/main.ts";
import { voiceOf } from "./subjects/voice.ts";
import { isFunctionWord } from "./syntax.ts";

type Finder = (candidate: Candidate, lexicon: Lexicon) => Attribution | null;

/** Where a source can stand in the sentence, surest first. */
const FINDERS: readonly Finder[] = [
  afterQuotation, // « … », a déclaré X; « … » selon X
  rightBefore, // X a déclaré « … », selon Y
  accordingAfter, // la mesure, prise hier, est « … », selon X
  gapped, // X parle d'« … » et Y d'« … »
  beforeQuotation, // X a déclaré hier à Lyon que la mesure était « … »
  laterInSentence, // « … » et « … », a dit X
  afterColon, // X s'est montré ferme : « … »
  interview, // Dans Le Monde, X est « … »
];

/** Gives each passage its source, in reading order, so that pronouns find who was last spoken of. */
export function attribute(reading: Reading, entities: readonly Entity[]): Candidate[] {
  const { text, sentences, lexicon } = reading;
  const discourse = newDiscourse(entities, text, lexicon);
  const candidates: Candidate[] = [];
  let last: Candidate | null = null;

  for (const sentence of sentences) {
    if (last && last.sentence.block !== sentence.block && opensWithClock(sentence, lexicon)) last = null;
    const whom = (phrase: Phrase) => resolve(phrase, sentence, discourse, text, lexicon);

    // The subject comes into view first: "X, qui …, a dit qu'il « … »".
    const subject = mainSubject(sentence, lexicon);
    const known = subject && whom(subject);
    remember(discourse, sentence, subject, known, lexicon);
    // "Pour X, la faute est ailleurs. « … », s'agace-t-il."
    const framed = accordingAt(sentence, 0, lexicon)?.phrase ?? null;
    remember(discourse, sentence, framed, framed && whom(framed), lexicon);
    noteAuthor(discourse, sentence, subject, known, lexicon);

    const here = passagesOf(sentence);
    // "La mesure sera levée, a assuré le PDG de X, Y. « … », a-t-il ajouté"
    const closing = here.length === 0 ? closingSource(sentence, lexicon) : null;
    remember(discourse, sentence, closing, closing && whom(closing), lexicon);
    for (const candidate of here) candidate.attribution = firstOf(candidate, lexicon);
    share(here);
    for (const candidate of here) {
      const own = candidate.attribution;
      if (own?.phrase) settle(own, sentence, whom(own.phrase));
      const found = own
        ? takenUp(own, candidate, last, lexicon)
        : (signed(candidate, reading) ??
          nextSentence(candidate, reading) ??
          continued(candidate, last, reading) ??
          nextSentence(candidate, reading, true));
      if (own && last) takeOver(own, candidate, last, lexicon);
      if (found && !own && found.phrase) settle(found, found.phraseIn ?? sentence, whom(found.phrase));
      if (found?.from) inherit(found, found.from);
      candidate.attribution = found;
      if (found && (found.speakerNames.length > 0 || found.mention)) {
        if (last) identify(last, found, candidate, lexicon);
        last = candidate;
        remember(
          discourse,
          sentence,
          found.phrase,
          { entities: found.speakers, name: null, sure: true },
          lexicon,
          true,
        );
      }
      candidates.push(candidate);
    }
    const cued = here.some(({ attribution }) => attribution && attribution.reason !== "continuation");
    if (!cued) {
      const source = here.length === 0 ? (announcing(sentence, lexicon) ?? closing) : null;
      last = source
        ? spoken(sentence, source, whom(source), last, lexicon)
        : spoken(sentence, subject, known, last, lexicon);
    }
  }
  takeBack(candidates, lexicon);
  return candidates;
}

/**
 * Words have the speaker whom the next ones name: a paragraph whose marks stay open, « A. ⏎ « B », a dit X; a sentence before one that adds to
 * it, "On est sans nouvelles « d'encore plus de 200 » personnes. « … », a ajouté X".
 */
function takeBack(candidates: readonly Candidate[], { words }: Lexicon): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [one, next] = [candidates[i], candidates[i + 1]];
    // What only goes on from a paragraph without words gives way.
    const own = one?.attribution && one.attribution.from?.at !== -1;
    if (!one || !next || own || next.at > 0 || !next.attribution?.speakerNames.length) continue;
    const goesOn = next.quote.continues && next.sentence.block === one.sentence.block + 1;
    const close = next.sentence.block === one.sentence.block && next.sentence.index === one.sentence.index + 1;
    const adds = close && words.addingVerbs.has(next.attribution.verb?.infinitive ?? "") && !one.attribution;
    if (!goesOn && !adds) continue;
    one.attribution = attribution("continuation", null, null, { from: next, confidence: "likely" });
    inherit(one.attribution, next);
  }
}

/** "Parce que X, sur Y, a dit ceci :" before words on a line of their own. */
function announcing(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  if (items.at(-1)?.lower !== ":") return null;
  return beforeQuotation({ sentence, at: items.length }, lexicon)?.phrase ?? null;
}

/** "Rien n’a bougé, selon X, aide-soignante. « … »", "Rien n'a bougé, assure X": who stands behind the sentence goes on. */
function closingSource(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const told = laterInSentence({ sentence, at: -1 }, lexicon);
  if (told?.reason === "inversion" && told.phrase?.entities.some(({ kind }) => kind === "person")) return told.phrase;
  const places = [...accordingPlaces(sentence, lexicon)];
  const phrase = accordingAt(sentence, places.at(-1) ?? 0, lexicon)?.phrase;
  return phrase?.entities.some(({ kind }) => kind === "person") ? phrase : null;
}

/** "Vers 10 h, …" at the head of a paragraph: a chronicle's next entry takes up nothing of the one before. */
function opensWithClock({ items }: Sentence, { words }: Lexicon): boolean {
  return items
    .slice(0, CLOCK)
    .some(
      ({ lower, kind }, at) =>
        (kind === "number" && words.hours.has(items[at + 1]?.lower ?? "")) || /^\d+[h:]\d*$/.test(lower),
    );
}

const CLOCK = 4;

function passagesOf(sentence: Sentence): Candidate[] {
  return sentence.items.flatMap(({ quote }, at) =>
    quote ? [{ quote, sentence, at, attribution: null, incises: [] }] : [],
  );
}

function firstOf(candidate: Candidate, lexicon: Lexicon): Attribution | null {
  for (const find of FINDERS) {
    const found = find(candidate, lexicon);
    if (found?.phrase) return { ...found, phrase: voiceOf(candidate.sentence, found.phrase, lexicon) };
    if (found) return found;
  }
  return null;
}

/** « A » et « B », a dit X: passages joined by "et" or a comma have one source. */
function share(here: Candidate[]): void {
  for (let i = here.length - 2; i >= 0; i--) {
    const one = here[i];
    const next = here[i + 1];
    if (!one || !next || one.attribution || !next.attribution?.phrase) continue;
    if (next.at - one.at <= 3) one.attribution = { ...next.attribution, adjacent: false };
  }
}

/**
 * A cue that lacks a speaker of its own takes up the last one: "« A », samedi, invitant la presse à « B »";
 * "Pour X, la mesure « A » et réclame « B »".
 */
function takenUp(own: Attribution, candidate: Candidate, last: Candidate | null, lexicon: Lexicon): Attribution {
  const { sentence } = candidate;
  if (!last || own.reason === "relative") return own;
  const inanimate = own.phrase && own.reason !== "inversion" && !canSpeak(own.phrase, lexicon);
  if (inanimate && last.sentence === sentence) return { ...own, from: last };
  if (own.speakerNames.length > 0) return own;
  if (!own.phrase && sentence.index - last.sentence.index <= 1 && narrates(candidate, lexicon))
    return { ...own, from: last };
  const near = last.sentence.block === sentence.block && sentence.index - last.sentence.index <= 1;
  // « … », y lit-on
  const read = own.reason === "passive" && !own.verb;
  if (!own.phrase)
    return near && (own.verb || read) && !unnamed(own) && !opensWithName(own, sentence, lexicon)
      ? { ...own, from: last }
      : own;
  return own;
}

/** "Moscou dénonce", "Moscou, par la voix de …, dénonce": a capital that is no small word brings in somebody else. */
function opensWithName({ cue }: Attribution, { items }: Sentence, lexicon: Lexicon): boolean {
  const [first, second] = items;
  if (first?.kind !== "word" || !first.capital || first.verb || isFunctionWord(first, lexicon)) return false;
  const { prepositions, adverbs, coordinators, determiners } = lexicon.words;
  if ([prepositions, adverbs, coordinators, determiners].some((set) => set.has(first.lower))) return false;
  return second?.kind === "mark" || (cue?.start ?? LATE) < LATE;
}

/** Behind so many words the verb is no longer that of the sentence's first word. */
const LATE = 4;

/** "assure-t-on", "est-il rappelé": somebody says so, and nobody tells who. */
function unnamed(own: Attribution): boolean {
  return own.reason === "passive" && own.verb !== null;
}

/** « … », a dit X. « … », a encore averti le commissaire: who says more has spoken last, where nobody else is called so. */
function takeOver(own: Attribution, { sentence }: Candidate, last: Candidate, { words }: Lexicon): void {
  const { phrase, cue, verb } = own;
  if (phrase?.kind !== "description" || own.speakerNames.length > 0 || !cue) return;
  const more =
    words.addingVerbs.has(verb?.infinitive ?? "") ||
    sentence.items.slice(cue.start, cue.end + 1).some(({ lower }) => words.furthering.has(lower));
  const [speaker] = last.attribution?.speakers ?? [];
  const near = last.sentence !== sentence && sentence.block - last.sentence.block <= 2;
  const definite = !words.indefinite.has(phrase.determiner ?? "") && words.persons.has(phrase.head);
  if (!more || !near || !definite || speaker?.kind !== "person" || last.attribution?.speakers.length !== 1) return;
  if (!agrees(speaker, phrase)) return;
  own.speakers = [speaker];
  own.speakerNames = [speaker.name];
  own.confidence = "likely";
}

/** "Le représentant de l'État a dit « … ». « … », a ajouté X": who adds has spoken before, so X is the one described. */
function identify(last: Candidate, found: Attribution, { sentence }: Candidate, { words }: Lexicon): void {
  const described = last.attribution;
  const phrase = described?.phrase;
  const [person] = found.speakers;
  if (!phrase || !described || described.speakerNames.length > 0 || phrase.kind !== "description") return;
  const adds = words.addingVerbs.has(found.verb?.infinitive ?? "") && found.phrase?.kind === "name";
  if (!adds || found.speakers.length !== 1 || person?.kind !== "person" || !agrees(person, phrase)) return;
  const definite = !words.indefinite.has(phrase.determiner ?? "") && words.persons.has(phrase.head);
  if (!definite || last.sentence.block !== sentence.block || sentence.index - last.sentence.index !== 1) return;
  described.speakers = found.speakers;
  described.speakerNames = found.speakerNames;
  described.confidence = "likely";
}

function inherit(found: Attribution, { attribution: source }: Candidate): void {
  if (!source) return;
  found.speakers = source.speakers;
  found.speakerNames = source.speakerNames;
  found.mention = source.mention;
}

/** "la ministre", "l'écoutante": a noun of persons, or one that ends like them. */
function isSomebody(noun: string, words: QuotationWords): boolean {
  const known = [words.persons, words.anybody, words.occupations].some((set) => set.has(noun));
  return known || words.agentEndings.some((ending) => noun.endsWith(ending));
}

/** Brings somebody into view; "un voisin" too, so that the next "il" is not taken for the mayor. */
function remember(
  discourse: Discourse,
  sentence: Sentence,
  phrase: Phrase | null,
  known: Resolution | null,
  { words }: Lexicon,
  speaks = false,
): void {
  const entities = known?.entities ?? [];
  const unnamed = phrase?.kind === "description" && (speaks || isSomebody(phrase.head, words));
  if (entities.length === 0 && (!unnamed || known?.name)) return;
  const { gender, plural } = phrase ?? { gender: null, plural: entities.length > 1 };
  const start = sentence.items[phrase?.start ?? 0]?.start ?? sentence.start;
  discourse.topics.push({ entities, gender, plural, sentence: sentence.index, block: sentence.block, start });
}
