import type { Entity } from "../analysis.ts";
import type { Attribution, Candidate, Reading } from "./context.ts";
import { spoken } from "./continuation.ts";
import { accordingAt, accordingPlaces } from "./cues/according.ts";
import { laterInSentence } from "./cues/after.ts";
import { beforeQuotation } from "./cues/before.ts";
import { type Decide, SAID } from "./decide.ts";
import { type Discourse, NOBODY, newDiscourse, noteUnnamed, type Resolution } from "./discourse/discourse.ts";
import { noteAuthor } from "./discourse/documents.ts";
import { isNewcomer, metBy } from "./discourse/newcomers.ts";
import { resolve } from "./discourse/resolve.ts";
import type { Sentence } from "./items.ts";
import { isClaim } from "./judge/claims.ts";
import { looksOf } from "./judge/looks.ts";
import { standsAlone, termsOf, unsaidBy } from "./judge/said.ts";
import type { Lexicon } from "./lexicon.ts";
import type { QuotationWords } from "./locale.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { findingsOf } from "./sources/finders.ts";
import { sourcesOf } from "./sources/index.ts";
import type { Scene } from "./sources/scene.ts";
import type { Thread } from "./sources/thread.ts";
import { mainSubject } from "./subjects/main.ts";

/** Gives each passage its source, in reading order, so that pronouns find who was last spoken of. */
export function attribute(reading: Reading, entities: readonly Entity[], decide: Decide): Candidate[] {
  const { text, sentences, lexicon } = reading;
  const discourse = newDiscourse(entities, text, lexicon);
  const passages = sentences.flatMap(passagesOf).filter((passage) => !isClaim(passage, reading));
  const findings = findingsOf(passages, reading);
  const framed = passages.map((passage, at) => ({ ...passage, attribution: framing(findings[at]?.[0]?.attribution) }));
  const terms = termsOf(framed, reading);
  let thread: Thread = { last: null, quoted: null, other: null };
  const told: (Attribution | null)[] = [];
  let next = 0;

  for (const sentence of sentences) {
    // What comes after the last passage tells of no speaker.
    if (next === passages.length) break;
    if (thread.last && thread.last.sentence.block !== sentence.block && opensWithClock(sentence, lexicon))
      thread = { last: null, quoted: null, other: null };
    const whom = (phrase: Phrase) => resolve(phrase, sentence, discourse, text, lexicon);

    // The subject comes into view first: "X, qui …, a dit qu'il « … »".
    const subject = mainSubject(sentence, lexicon);
    const known = subject && whom(subject);
    remember(discourse, sentence, subject, known, lexicon);
    remember(discourse, sentence, metBy(sentence, lexicon), NOBODY, lexicon);
    // "Pour X, la faute est ailleurs. « … », s'agace-t-il."
    const framedBy = accordingAt(sentence, 0, lexicon)?.phrase ?? null;
    remember(discourse, sentence, framedBy, framedBy && whom(framedBy), lexicon);
    noteAuthor(discourse, sentence, subject, known, lexicon);
    noteUnnamed(discourse, sentence, lexicon);

    // "La mesure sera levée, a assuré le PDG de X, Y. « … », a-t-il ajouté"
    const here = passages[next]?.sentence === sentence;
    const closing = here ? null : closingSource(sentence, lexicon);
    remember(discourse, sentence, closing, closing && whom(closing), lexicon);
    let cued = false;
    for (; passages[next]?.sentence === sentence; next++) {
      const [passage, frame] = [passages[next], framed[next]];
      if (!passage || !frame) continue;
      const scene: Scene = {
        passage,
        looks: looksOf(passage, reading),
        alone: standsAlone(passage),
        findings: findings[next] ?? [],
        unsaid: unsaidBy(frame, reading, terms),
        thread,
        discourse,
        reading,
      };
      const { guess: attribution, told: likely, said, byname } = decide(sourcesOf(scene), scene);
      passage.attribution = attribution;
      passage.said = said;
      told.push(likely);
      const [speaker] = attribution?.speakers ?? [];
      if (byname && speaker) discourse.bynames.set(byname, speaker);
      if (said < SAID || !attribution) continue;
      cued ||= attribution.reason !== "continuation";
      if (attribution.speakerNames.length === 0 && !attribution.mention) continue;
      const unnamed = attribution.phrase?.kind === "description" && attribution.speakerNames.length === 0;
      if (unnamed) discourse.unnamed.add(attribution.phrase?.head ?? "");
      thread = followed(thread, passage);
      for (const one of attribution.speakers) discourse.spoke.set(one, sentence.index);
      const whose = { entities: attribution.speakers, name: null, sure: true };
      remember(discourse, attribution.phraseIn ?? sentence, attribution.phrase, whose, lexicon, true);
    }
    if (!cued) {
      const source = here ? null : (announcing(sentence, lexicon) ?? closing);
      const phrase = source ?? subject;
      thread = { ...thread, last: spoken(sentence, phrase, phrase && whom(phrase), thread.last, lexicon) };
    }
  }
  return passages.map((passage, at) => ({ ...passage, attribution: told[at] ?? null }));
}

function followed({ quoted, other }: Thread, passage: Candidate): Thread {
  const same = quoted?.attribution?.speakerNames.join() === passage.attribution?.speakerNames.join();
  return { last: passage, quoted: passage, other: same ? other : quoted };
}

/** What the sentence itself tells of a source: nothing where only other words lead to it. */
function framing(found: Attribution | undefined): Attribution | null {
  return found && found.reason !== "continuation" ? found : null;
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
    quote ? [{ quote, sentence, at, attribution: null, said: 0, incises: [] }] : [],
  );
}

/** "la ministre", "l'écoutante": a noun of persons, or one that ends like them. */
function isSomebody(noun: string, words: QuotationWords): boolean {
  const known = [words.persons, words.anybody, words.occupations, words.introduced].some((set) => set.has(noun));
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
  if (known?.byname && entities[0]) discourse.bynames.set(known.byname, entities[0]);
  const unnamed = phrase?.kind === "description" && (speaks || isSomebody(phrase.head, words));
  if (entities.length === 0 && (!unnamed || known?.name)) return;
  const { gender, plural } = phrase ?? { gender: null, plural: entities.length > 1 };
  const start = sentence.items[phrase?.start ?? 0]?.start ?? sentence.start;
  const isNew = entities.length === 0 && isNewcomer(phrase, words);
  discourse.topics.push({ entities, gender, plural, sentence: sentence.index, block: sentence.block, start, isNew });
}
