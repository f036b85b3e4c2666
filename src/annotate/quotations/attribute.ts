import type { Entity } from "../analysis.ts";
import { type Attribution, attribution, type Candidate, isQuote, type Reading } from "./context.ts";
import { continued } from "./continuation.ts";
import { accordingAfter, afterQuotation, canSpeak, laterInSentence } from "./cues/after.ts";
import { beforeQuotation, rightBefore } from "./cues/before.ts";
import { nextSentence } from "./cues/next.ts";
import { afterColon, interview } from "./cues/subject.ts";
import { type Discourse, newDiscourse, type Resolution, resolve } from "./discourse.ts";
import { verbGroup } from "./groups.ts";
import type { Sentence } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { mainSubject } from "./subjects.ts";

type Finder = (candidate: Candidate, lexicon: Lexicon) => Attribution | null;

/** Where a source can stand, surest first. */
const FINDERS: readonly Finder[] = [
  afterQuotation, // « … », a déclaré X; « … » selon X
  rightBefore, // X a déclaré « … », selon Y
  accordingAfter, // la mesure, prise hier, est « … », selon X
  beforeQuotation, // X a déclaré hier à Lyon que la mesure était « … »
  laterInSentence, // « … » et « … », a dit X
  afterColon, // X s'est montré ferme : « … »
  interview, // Dans Le Monde, X est « … »
];

/** Gives each passage its source, in reading order, so that pronouns find who was last spoken of. */
export function attribute(reading: Reading, entities: readonly Entity[]): Candidate[] {
  const { text, sentences, lexicon } = reading;
  const discourse = newDiscourse(entities);
  const candidates: Candidate[] = [];
  let last: Candidate | null = null;

  for (const sentence of sentences) {
    const here: Candidate[] = [];
    const subject = mainSubject(sentence, lexicon);
    const known = subject ? resolve(subject, sentence, discourse, text, lexicon) : null;

    sentence.items.forEach((item, at) => {
      if (!item.quote) return;
      here.push({ quote: item.quote, sentence, at, attribution: null });
    });
    // The subject comes into view first: "X, qui …, a dit qu'il « … »".
    remember(discourse, sentence, known);
    noteAuthor(discourse, sentence, subject, known, lexicon);
    for (const candidate of here) candidate.attribution = firstOf(candidate, lexicon);
    share(here);
    for (const candidate of here) {
      const found = candidate.attribution;
      if (found?.phrase) settle(candidate, found, resolve(found.phrase, sentence, discourse, text, lexicon));
      if (!found) candidate.attribution = nextSentence(candidate, reading) ?? continued(candidate, last, reading);
      else if (!found.phrase) found.from = threaded(candidate, last);
      else if (
        found.reason !== "relative" &&
        !found.speakerNames.length &&
        !canSpeak(found.phrase, lexicon) &&
        last?.sentence === sentence
      )
        found.from = last;
      const late = candidate.attribution;
      if (!found && late?.phrase) settle(candidate, late, resolve(late.phrase, sentence, discourse, text, lexicon));
      const given = candidate.attribution;
      if (given?.from) Object.assign(given, inherited(given.from));
      if (given && (given.speakerNames.length > 0 || given.mention)) {
        last = candidate;
        if (given.speakers.length > 0)
          discourse.topics.push({ entities: given.speakers, sentence: sentence.index, block: sentence.block });
      }
      candidates.push(candidate);
    }
    if (
      !here.some((candidate) => candidate.attribution) &&
      known &&
      (known.entities.length > 0 || known.name) &&
      subject
    ) {
      last = silent(sentence, subject, known, reports(sentence, lexicon));
    }
  }
  return candidates;
}

function firstOf(candidate: Candidate, lexicon: Lexicon): Attribution | null {
  for (const find of FINDERS) {
    const found = find(candidate, lexicon);
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

function settle(candidate: Candidate, found: Attribution, resolution: Resolution): void {
  const { items } = found.phraseIn ?? candidate.sentence;
  const phrase = found.phrase;
  if (!phrase) return;
  const first = items[phrase.start];
  const last = items[phrase.end];
  // "il" of "a-t-il": the pronoun alone is the mention.
  const pronoun = phrase.start === phrase.end && first?.inverted === phrase.head ? phrase.head.length : 0;
  found.mention = first && last ? { start: pronoun ? first.end - pronoun : first.start, end: last.end } : null;
  found.speakers = resolution.entities;
  found.speakerNames = resolution.entities.length
    ? resolution.entities.map((entity) => entity.name)
    : resolution.name
      ? [resolution.name]
      : [];
  if (!resolution.sure && found.speakerNames.length) found.confidence = "likely";
}

/** "« A », samedi, invitant la presse à « B »": a cue without a subject takes up the speaker of the paragraph. */
function threaded(candidate: Candidate, last: Candidate | null): Candidate | null {
  const near =
    last && last.sentence.block === candidate.sentence.block && candidate.sentence.index - last.sentence.index <= 1;
  return near && candidate.attribution?.verb ? last : null;
}

function inherited(from: Candidate): Partial<Attribution> {
  const source = from.attribution;
  return source ? { speakers: source.speakers, speakerNames: source.speakerNames, mention: source.mention } : {};
}

function remember(discourse: Discourse, sentence: Sentence, known: Resolution | null): void {
  if (known?.entities.length)
    discourse.topics.push({ entities: known.entities, sentence: sentence.index, block: sentence.block });
}

/** "Dans une lettre, X dit …": from here "la lettre" is X's. */
function noteAuthor(
  discourse: Discourse,
  sentence: Sentence,
  subject: Phrase | null,
  known: Resolution | null,
  lexicon: Lexicon,
): void {
  if (!known || !subject || lexicon.words.documents.has(subject.head) || (!known.entities.length && !known.name))
    return;
  const document = sentence.items.some((item) => item.kind === "word" && lexicon.words.documents.has(item.lower));
  if (document) discourse.author = known;
}

function reports(sentence: Sentence, lexicon: Lexicon): { start: number; end: number } | null {
  for (let i = 0; i < sentence.items.length; i++) {
    const item = sentence.items[i];
    if (isQuote(item) || !item?.verb) continue;
    const group = verbGroup(sentence, i, lexicon);
    if (group && (group.voice === "active" || group.voice === "inverted") && group.verb.class !== "name") return group;
  }
  return null;
}

/** A sentence that reports without marks: the words that stand alone after it are the same speaker's. */
function silent(
  sentence: Sentence,
  subject: Phrase,
  known: Resolution,
  cue: { start: number; end: number } | null,
): Candidate {
  const found = attribution("clause", subject, cue);
  const quote = {
    start: sentence.start,
    end: sentence.end,
    outer: sentence,
    block: sentence.block,
    continues: false,
    closed: true,
  };
  const candidate: Candidate = { quote, sentence, at: -1, attribution: found };
  settle(candidate, found, known);
  return candidate;
}
