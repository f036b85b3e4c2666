/** A source that passes from one passage to another: forward, back, or between the passages of one sentence. */
import { type Attribution, attribution, type Candidate } from "./context.ts";
import { narrates } from "./continuation.ts";
import { agrees } from "./discourse/agreement.ts";
import { type Discourse, namedBefore, recentTopics } from "./discourse/discourse.ts";
import type { Sentence } from "./items.ts";
import { standsAlone } from "./judge/said.ts";
import type { Lexicon } from "./lexicon.ts";
import { canSpeak } from "./phrases/speakers.ts";
import { isFunctionWord } from "./syntax.ts";

/**
 * Words have the speaker whom the next ones name: a paragraph whose marks stay open, « A. ⏎ « B », a dit X; a sentence before one that adds to
 * it, "On est sans nouvelles « d'encore plus de 200 » personnes. « … », a ajouté X".
 */
export function takeBack(candidates: readonly Candidate[], { words }: Lexicon): void {
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

/** How far the last speaker's words may lie behind. */
const SENTENCES = 6;
const PARAGRAPHS = 2;

/** A passage that is all its sentence: the last speaker's, where nobody else has been named since. */
export function alone(candidate: Candidate, last: Candidate | null, discourse: Discourse): Attribution | null {
  const { sentence } = candidate;
  const [speaker, ...others] = last?.attribution?.speakers ?? [];
  if (!last || speaker?.kind !== "person" || others.length > 0 || !standsAlone(candidate)) return null;
  const far = sentence.index - last.sentence.index > SENTENCES || sentence.block - last.sentence.block > PARAGRAPHS;
  const people = namedBefore(discourse, sentence.start, last.sentence.start).filter(({ kind }) => kind === "person");
  const nobody = [...recentTopics(discourse, sentence)].some(
    ({ entities, start, plural }) => entities.length === 0 && !plural && start > last.sentence.start,
  );
  if (far || nobody || people.some((entity) => entity !== speaker)) return null;
  return attribution("continuation", null, null, { from: last, confidence: "likely" });
}

/** « A » et « B », a dit X: passages joined by "et" or a comma have one source. */
export function share(here: readonly Candidate[]): void {
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
export function takenUp(own: Attribution, candidate: Candidate, last: Candidate | null, lexicon: Lexicon): Attribution {
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
export function takeOver(own: Attribution, { sentence }: Candidate, last: Candidate, { words }: Lexicon): void {
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
export function identify(last: Candidate, found: Attribution, { sentence }: Candidate, { words }: Lexicon): void {
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

export function inherit(found: Attribution, { attribution: source }: Candidate): void {
  if (!source) return;
  found.speakers = source.speakers;
  found.speakerNames = source.speakerNames;
  found.mention = source.mention;
}
