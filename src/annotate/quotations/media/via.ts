/**
 * The medium that relayed the words. A sentence opens a frame where it names a medium as what somebody speaks on, to or through ("sur
 * Twitter", "a confié à l'AFP", "joint par X", "dans une tribune publiée par X"). The frame is its speaker's alone. It holds to the end of
 * the paragraph, over a colon beyond it, and ends where another speaks, where another medium is named, or where the scene changes ("dans un
 * communiqué", "devant le Sénat").
 */
import type { Candidate, Reading } from "../context.ts";
import type { Sentence } from "../items.ts";
import { mainSubject } from "../subjects/main.ts";
import { type Relay, relaysIn } from "./relays.ts";

interface Frame {
  medium: string;
  /** Whose words it relays; null where only a pronoun in the next sentence can tell. */
  names: readonly string[] | null;
  /** The last sentence that it is known to hold for. */
  sentence: Sentence;
}

/** So many words open a sentence: "Cinq jours plus tôt". */
const HEAD = 3;
const YEAR = /^\d{4}$/;

/** The medium that relayed the words of each passage, in reading order. */
export function relaysOf(candidates: readonly Candidate[], reading: Reading): (string | null)[] {
  const bySentence = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates)
    bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
  let frame: Frame | null = null;
  let read = 0;
  return candidates.map((candidate) => {
    const { sentence } = candidate;
    for (; read <= sentence.index; read++) {
      const next = reading.sentences[read];
      if (next) frame = enter(next, frame, candidate, reading);
    }
    const own = findRelay(candidate, bySentence.get(sentence) ?? [], reading);
    const names = candidate.attribution?.speakerNames ?? [];
    if (own && candidate.attribution) frame = { medium: own, names, sentence };
    else if (frame && !holds(frame, candidate)) frame = names.length > 0 ? null : frame;
    else if (frame) {
      frame = { ...frame, names, sentence };
      return frame.medium;
    }
    return own;
  });
}

/** The frame as it stands at the beginning of a sentence, which may open one of its own. */
function enter(sentence: Sentence, frame: Frame | null, candidate: Candidate, reading: Reading): Frame | null {
  const before = reading.sentences[sentence.index - 1];
  const crosses = before?.items.at(-1)?.lower === ":" || (candidate.sentence === sentence && standsAlone(candidate));
  const held =
    frame && (before?.block === sentence.block || crosses) && !changesScene(sentence, reading) ? frame : null;
  const opening = relaysIn(sentence, reading).find(({ opens }) => opens);
  if (!opening) return held;
  const entities = mainSubject(sentence, reading.lexicon)?.entities ?? [];
  return { medium: opening.name, names: entities.length > 0 ? entities.map(({ name }) => name) : null, sentence };
}

/** A paragraph that opens with words and names no source of its own. */
function standsAlone({ at, quote, attribution }: Candidate): boolean {
  return quote.continues || (at === 0 && attribution?.reason === "continuation");
}

/** Do these words go on with who speaks in the frame? */
function holds({ names, medium, sentence }: Frame, candidate: Candidate): boolean {
  const { attribution } = candidate;
  const speakers = attribution?.speakerNames ?? [];
  if (speakers.includes(medium)) return false;
  const near = candidate.sentence.index - sentence.index <= 1;
  // "a dit ceci : ⏎ « … »"
  if (!attribution) return near && candidate.sentence.block !== sentence.block;
  if (names && names.length + speakers.length > 0) return names.join() === speakers.join();
  // "Un habitant a raconté à l'AFP …", "a-t-il ajouté"
  return near && (attribution.phrase?.kind === "pronoun" || attribution.reason === "continuation");
}

/** "Dans un communiqué, …", "devant la cour", "Cinq jours plus tôt, …": said elsewhere or then; "dans cet entretien" is the frame's own. */
function changesScene({ items }: Sentence, { lexicon }: Reading): boolean {
  const { words } = lexicon;
  if (items.slice(0, HEAD).some(({ lower, kind }) => (kind === "number" ? YEAR.test(lower) : words.times.has(lower))))
    return true;
  return items.some(({ lower, kind }, at) => {
    if (kind !== "word" || !words.occasions.has(lower)) return false;
    const [first, second] = [items[at - 1]?.lower ?? "", items[at - 2]?.lower ?? ""];
    if (words.demonstratives.has(first)) return false;
    return words.prepositions.has(first) || (words.determiners.has(first) && words.prepositions.has(second));
  });
}

/** The medium of one passage, as its sentence names it; never the speaker. */
function findRelay(candidate: Candidate, here: readonly Candidate[], reading: Reading): string | null {
  const { attribution, sentence } = candidate;
  const names = attribution?.speakerNames ?? [];
  const others = (relays: readonly Relay[]) =>
    relays.filter(({ name, end }) => !names.includes(name) && end !== candidate.at);
  const relay = nearest(others(relaysIn(sentence, reading)), candidate, here);
  if (relay) return relay;
  // « A. ⏎ « B », a dit X à l'AFP
  const later = attribution?.from ?? null;
  if (later && later.sentence.index > sentence.index) return others(relaysIn(later.sentence, reading))[0]?.name ?? null;
  // « … », tweete X
  return reading.lexicon.words.mediumVerbs.get(attribution?.verb?.infinitive ?? "") ?? null;
}

/** Of several people in one sentence each has his own: "X dit à l'AFP que « … », tandis que Y, sur RTL, …". */
function nearest(relays: readonly Relay[], candidate: Candidate, here: readonly Candidate[]): string | null {
  // "sur le plateau de « Face à face »": no words of anybody's.
  const named = new Set(relays.map(({ end }) => end));
  const others = here.filter(
    (other) => !named.has(other.at) && other.attribution && sourceOf(other) !== sourceOf(candidate),
  );
  if (others.length === 0) return relays[0]?.name ?? null;
  const cue = candidate.attribution?.cue?.start ?? candidate.at;
  const from = Math.max(-1, ...others.filter(({ at }) => at < candidate.at).map(({ at }) => at));
  const to = Math.min(...others.filter(({ at }) => at > candidate.at).map(sourceStart), Number.POSITIVE_INFINITY);
  const own = relays.filter(({ at }) => at > from && at < to);
  const byDistance = own.toSorted((a, b) => Math.abs(a.at - cue) - Math.abs(b.at - cue));
  return byDistance[0]?.name ?? null;
}

/** What tells two sources apart: names, or where the words stand that give none. */
function sourceOf({ attribution }: Candidate): string | number {
  return attribution?.speakerNames.join() || (attribution?.mention?.start ?? -1);
}

function sourceStart({ at, attribution }: Candidate): number {
  return Math.min(at, attribution?.cue?.start ?? at, attribution?.phraseIn ? at : (attribution?.phrase?.start ?? at));
}
