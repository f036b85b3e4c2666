import { perObject } from "../../../text/per-object.ts";
import { isQuote } from "../context.ts";
import { governed, isAdjacent } from "../cues/before.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { outlineOf } from "../sources/outline.ts";
import type { Scene } from "../sources/scene.ts";
import { leadsTo, type Origin } from "../sources/source.ts";
import { subjectAfter } from "../subjects/after.ts";
import { subjectBefore } from "../subjects/before.ts";
import { mainSubject } from "../subjects/main.ts";
import type { VerbGroup } from "../verbs/group.ts";
import { sortOfPhrase } from "./kind.ts";
import { sortOf } from "./shape.ts";

/** A verb that reports, as it stands to the words. */
interface Cue {
  group: VerbGroup;
  side: "before" | "after";
  /** Counted from the words: "nearest", "second", "farther". */
  rank: string;
  /** Nothing but small words between it and the words. */
  adjacent: boolean;
  denied: boolean;
  /** "que" opens what it governs. */
  opens: boolean;
  /** What stands before it, where that matters: a comma, "comme", "puis", "en". */
  led: string;
  governs: Phrase | null;
  before: Phrase | null;
  after: Phrase | null;
}

const NEAREST = 3;

/** Whether the phrase is the subject of a verb that reports, which one, and which finders say so. */
export function verbClues(source: Origin, scene: Scene): string[] {
  const { phrase, sentence } = source;
  if (!phrase) return [];
  const clues = findingClues(phrase, sentence, scene);
  if (sentence !== scene.passage.sentence) return clues;
  const { items } = sentence;
  const sort = sortOfPhrase(phrase, items[phrase.start]?.inverted ?? null, scene.reading.lexicon);
  const nearest = cuesOf(scene).find(({ side }) => side === "before");
  const found = source.found.length > 0;
  if (nearest && phrase.end < nearest.group.start) clues.push(behindClue(phrase, sentence, nearest, scene));
  for (const { group, side, rank, adjacent, denied, opens, led, governs, before, after } of cuesOf(scene)) {
    const what = `${group.verb.class} verb ${side}`;
    const roles = [
      leadsTo(governs, phrase) ? "source" : "",
      leadsTo(before, phrase) && !leadsTo(governs, phrase) ? "subject before" : "",
      leadsTo(after, phrase) && !leadsTo(governs, phrase) ? "subject after" : "",
      !found && phrase.start === group.end + 1 ? "right after" : "",
      !found && phrase.end === group.start - 1 ? "right before" : "",
      phrase.end === group.start - 2 && items[group.start - 1]?.lower === "," ? "before a comma and" : "",
      isAgent(sentence, phrase, group, scene.reading.lexicon) ? "agent" : "",
      !found && isIncise(sentence, phrase, group, scene.passage.at) ? "incise" : "",
      group.pronoun?.item === phrase.start && phrase.kind === "pronoun" ? "pronoun" : "",
    ].filter(Boolean);
    for (const role of roles) {
      clues.push(
        `${role} of the ${rank} ${what}`,
        `${role} of a ${group.voice} ${what}`,
        `${sort}, ${role} of a verb ${side}`,
        `${role} of « ${group.verb.infinitive} » ${side}`,
      );
      if (adjacent) clues.push(`${role} of a verb ${side} beside the words`);
      if (opens) clues.push(`${role} of a verb with que ${side}`);
      if (led) clues.push(`${role} of a verb ${side}, after ${led}`);
      if (denied) clues.push(`${role} of a verb that is denied`);
      if (group.plural !== null && group.plural !== phrase.plural) clues.push(`${role} of a verb that does not agree`);
    }
  }
  return clues;
}

function findingClues(phrase: Phrase, sentence: Sentence, scene: Scene): string[] {
  const clues: string[] = [];
  const sort = sortOfPhrase(phrase, sentence.items[phrase.start]?.inverted ?? null, scene.reading.lexicon);
  for (const [index, { finder, attribution }] of scene.findings.entries()) {
    if ((attribution.phraseIn ?? scene.passage.sentence) !== sentence || !leadsTo(attribution.phrase, phrase)) continue;
    clues.push(`found ${finder}`, `found by ${attribution.reason}`);
    if (index === 0)
      clues.push(
        `found first: ${sort}`,
        `found first ${finder}: ${sort}`,
        ...(agreesWith(phrase, attribution.cue, scene) ? [] : ["found first, without agreement"]),
        "found first",
        `found first by ${attribution.reason}${attribution.adjacent ? ", beside the words" : ""}`,
      );
  }
  if (clues.length === 0 && scene.findings.length > 0) clues.push("passed over");
  return clues;
}

/** "nombre de manifestants … Pennsylvania Avenue … ont clamé": the verb shows another number. */
function agreesWith(phrase: Phrase, cue: { start: number } | null, { passage, reading }: Scene): boolean {
  const group = outlineOf(passage.sentence, reading.lexicon).groups.find(({ start }) => start === cue?.start);
  return !group || group.plural === null || group.plural === phrase.plural;
}

const cuesOf = perObject(({ passage: { sentence, at }, reading: { lexicon } }: Scene): Cue[] => {
  const { groups } = outlineOf(sentence, lexicon);
  const before = groups
    .filter(({ end }) => end < at)
    .slice(-NEAREST)
    .reverse();
  const after = groups.filter(({ start }) => start > at).slice(0, NEAREST);
  const cue = (group: VerbGroup, index: number, side: Cue["side"]): Cue => ({
    group,
    side,
    rank: ["nearest", "second"][index] ?? "farther",
    adjacent:
      side === "before"
        ? isAdjacent(sentence, group.end + 1, at, lexicon)
        : isAdjacent(sentence, at + 1, group.start, lexicon),
    denied: isDenied(sentence, group, lexicon),
    opens: lexicon.words.conjunctions.has(sentence.items[group.end + 1]?.lower ?? ""),
    led: ledBy(sentence, group, lexicon),
    governs: side === "before" ? (governed(sentence, group, at, lexicon)?.phrase ?? null) : null,
    before: subjectBefore(sentence, group, lexicon),
    after:
      beyond(sentence, group, at) || group.voice === "reduced"
        ? null
        : subjectAfter(sentence, group.end + 1, lexicon, group.plural),
  });
  return [
    ...before.map((group, index) => cue(group, index, "before")),
    ...after.map((group, index) => cue(group, index, "after")),
  ];
});

/** The words themselves stand right after the verb. */
function beyond({ items }: Sentence, group: VerbGroup, at: number): boolean {
  return at === group.end + 1 || isQuote(items[group.end + 1]);
}

/** "n'a jamais déclaré", but not "n'avait-il pas promis « … » ?" */
export function isDenied({ items }: Sentence, group: VerbGroup, { words }: Lexicon): boolean {
  if (group.voice === "inverted" && items.at(-1)?.lower === "?") return false;
  return items.slice(Math.max(0, group.start - 1), group.end).some(({ lower }) => words.negations.has(lower));
}

/** "comme le disent X", "puis a déclaré", ", a prévenu X,". */
function ledBy({ items }: Sentence, group: VerbGroup, lexicon: Lexicon): string {
  const before = items[group.start - 1];
  if (!before) return "nothing";
  const { comparing, coordinators } = lexicon.words;
  if (comparing.has(before.lower)) return "comme";
  if (coordinators.has(before.lower)) return "et";
  if (before.lower === ",") return "a comma";
  return group.voice === "participle" && sortOf(before, lexicon) === "a preposition" ? "a preposition" : "";
}

/** "comme prétendu par X", "faites aux enquêteurs par X" */
function isAgent({ items }: Sentence, phrase: Phrase, group: VerbGroup, { words }: Lexicon): boolean {
  const by = items[phrase.start - 1]?.kind === "word" ? phrase.start - 1 : -1;
  return by > group.end && by - group.end < AGENT && words.agents.has(items[by]?.lower ?? "");
}

const AGENT = 8;

/** ", a prévenu X, « … »": verb and subject stand between commas, or between a comma and the words. */
function isIncise({ items }: Sentence, phrase: Phrase, group: VerbGroup, at: number): boolean {
  if (items[group.start - 1]?.lower !== "," || phrase.start <= group.end) return false;
  if (at < group.start) return true;
  const closing = items.slice(phrase.end + 1, at);
  return (
    phrase.start - group.end < AGENT && closing.some(({ lower }) => lower === ",") && closing.every(({ verb }) => !verb)
  );
}

/** Before the verb nearest to the words: "La Sentinelle renchérissait en affirmant que", "une déclaration de X, affirmant". */
function behindClue(
  phrase: Phrase,
  sentence: Sentence,
  { group, governs, led }: Cue,
  { reading: { lexicon } }: Scene,
): string {
  const main = mainSubject(sentence, lexicon);
  const own = group.voice === "participle" && leadsTo(governs, phrase);
  const subject = main && leadsTo(main, phrase) ? "main subject" : own ? "its clause's subject" : "other phrase";
  // "reçu par des marins criant": those right before the participle, not the subject of the sentence.
  if (group.voice === "participle" && governs?.kind === "description" && governs.end === group.start - 1)
    return own ? "right before its participle" : `${subject}, others right before the participle`;
  return `${subject}, verb after ${led || "its subject"}`;
}
