import { cluesOf } from "../clues/index.ts";
import { knownClues, reasonsOf } from "../clues/referent.ts";
import type { Candidate } from "../context.ts";
import { accordingAt } from "../cues/according.ts";
import { NOBODY } from "../discourse/discourse.ts";
import type { Sentence } from "../items.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { mainSubject } from "../subjects/main.ts";
import { isHouse } from "./house.ts";
import { outlineOf } from "./outline.ts";
import { referentsOf } from "./referents.ts";
import type { Scene } from "./scene.ts";
import { leadsTo, type Origin, type Source } from "./source.ts";
import { undergoing } from "./undergoing.ts";

/** How far from the words a source may stand, in items. */
const REACH = 60;

/** A frame holds for so many sentences. */
const FRAME = 3;

/** Everybody who may have said a passage's words. */
export function sourcesOf(scene: Scene): Source[] {
  const { passage, thread } = scene;
  const { sentence, at } = passage;
  const places = new Map<string, { phrase: Phrase; sentence: Sentence }>();
  const add = (phrase: Phrase | null | undefined, where: Sentence) => {
    if (phrase) places.set(`${where.index}:${phrase.start}-${phrase.end}`, { phrase, sentence: where });
  };
  for (const phrase of outlineOf(sentence, scene.reading.lexicon).phrases)
    if (Math.abs(phrase.start - at) < REACH && !(phrase.start < at && phrase.end > at)) add(phrase, sentence);
  for (const { attribution } of scene.findings) add(attribution.phrase, attribution.phraseIn ?? sentence);
  for (const { phrase, where } of neighbours(scene)) add(phrase, where);

  const patient = undergoing(scene);
  const sources = [...places.values()].flatMap((place) => standingFor(place, patient, scene));
  const carried = new Set([thread.last, thread.quoted, thread.other].filter((one) => one !== null));
  for (const from of carried) sources.push(carriedFrom(from, scene));
  const none = { phrase: null, sentence, whom: NOBODY, from: null, found: [], referent: [] };
  sources.push({ ...none, kind: "nobody" }, { ...none, kind: "unsaid" });
  return described(sources, scene);
}

/** A source before its clues are read, with why the phrase would stand for this one. */
type Bare = Origin & { referent: readonly string[] };

/** A phrase for each one whom it may stand for. */
function standingFor(
  { phrase: words, sentence }: { phrase: Phrase; sentence: Sentence },
  patient: Phrase | null,
  scene: Scene,
): Bare[] {
  const found = scene.findings
    .filter(({ attribution }) => leadsTo(attribution.phrase, words))
    .map(({ attribution }) => attribution);
  if (found.length === 0 && sentence === scene.passage.sentence && leadsTo(patient, words)) return [];
  // "Dans l'entourage de X, on assure": X's people are not X, as those of a firm are the firm.
  const isAmong = isHouse(sentence, words, scene.reading.lexicon);
  const referents = referentsOf(words, sentence, scene).filter(
    ({ whom }) => !isAmong || whom.entities.every(({ kind }) => kind !== "person"),
  );
  return referents.map(({ whom, clues, named }) => {
    const phrase: Phrase = named ? { ...words, kind: "name" } : words;
    return { kind: "phrase", from: null, phrase, sentence, whom, found, referent: clues };
  });
}

/** Gives each source its clues; those of one phrase share what speaks for the phrase. */
function described(sources: readonly Bare[], scene: Scene): Source[] {
  const mentions = new Map<string, { mention: number; clues: ReadonlySet<string> }>();
  return sources.map((source, at) => {
    const { kind, phrase, sentence, whom, from, found, referent } = source;
    const key = phrase ? `${sentence.index}:${phrase.start}-${phrase.end} ${phrase.kind}` : `${kind} ${at}`;
    let mention = mentions.get(key);
    if (!mention) {
      mention = { mention: at, clues: new Set([...cluesOf(source, scene), ...knownClues(source, referent[0], scene)]) };
      mentions.set(key, mention);
    }
    const told = reasonsOf(source, referent, scene);
    const reasons = told.length > 0 ? new Set(told) : NONE;
    return { kind, phrase, sentence, whom, from, found, mention: mention.mention, clues: mention.clues, reasons };
  });
}

const NONE: ReadonlySet<string> = new Set();

function carriedFrom(from: Candidate, scene: Scene): Bare {
  const { speakers = [], speakerNames = [] } = from.attribution ?? {};
  const whom = { entities: speakers, name: speakerNames[0] ?? null, sure: false };
  return { kind: "carried", phrase: null, sentence: scene.passage.sentence, whom, from, found: [], referent: [] };
}

/** The subjects of the sentences before and after, where the words have none beside them. */
function neighbours({ passage: { sentence }, reading }: Scene): { phrase: Phrase | null; where: Sentence }[] {
  const { sentences, lexicon } = reading;
  const before = sentences[sentence.index - 1];
  const after = sentences[sentence.index + 1];
  const found: { phrase: Phrase | null; where: Sentence }[] = [];
  // "Selon X, … . … . Elle n'aurait « rien laissé »": the frame holds on.
  for (const where of sentences.slice(Math.max(0, sentence.index - FRAME), sentence.index))
    if (where.block === sentence.block) found.push({ phrase: accordingAt(where, 0, lexicon)?.phrase ?? null, where });
  if (before) {
    found.push({ phrase: mainSubject(before, lexicon), where: before });
    for (const phrase of outlineOf(before, lexicon).phrases.slice(0, REACH))
      if (phrase.entities.some(({ kind }) => kind !== "other")) found.push({ phrase, where: before });
  }
  if (after && after.block - sentence.block <= 1) {
    found.push({ phrase: mainSubject(after, lexicon), where: after });
  }
  return found;
}
