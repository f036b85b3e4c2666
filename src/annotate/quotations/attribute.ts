import type { Entity } from "../analysis.ts";
import { alone, identify, inherit, share, takeBack, takenUp, takeOver } from "./carry.ts";
import type { Attribution, Candidate, Reading } from "./context.ts";
import { continued, spoken } from "./continuation.ts";
import { accordingAt, accordingPlaces } from "./cues/according.ts";
import { accordingAfter, afterQuotation, laterInSentence } from "./cues/after.ts";
import { beforeQuotation, rightBefore } from "./cues/before.ts";
import { gapped } from "./cues/gapped.ts";
import { nextSentence } from "./cues/next.ts";
import { signed } from "./cues/signed.ts";
import { afterColon, interview } from "./cues/subject.ts";
import { type Discourse, newDiscourse, type Resolution } from "./discourse/discourse.ts";
import { noteAuthor } from "./discourse/documents.ts";
import { resolve } from "./discourse/resolve.ts";
import type { Sentence } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import type { QuotationWords } from "./locale.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { settle } from "./settle.ts";
import { mainSubject } from "./subjects/main.ts";
import { voiceOf } from "./subjects/voice.ts";

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
          nextSentence(candidate, reading, true) ??
          alone(candidate, last, discourse));
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
