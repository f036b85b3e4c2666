import type { Attribution, Candidate, Reading } from "../context.ts";
import { predicate } from "../continuation.ts";
import { accordingAfter, afterQuotation, agentOf, laterInSentence } from "../cues/after.ts";
import { beforeQuotation, rightBefore } from "../cues/before.ts";
import { gapped } from "../cues/gapped.ts";
import { nextSentence } from "../cues/next.ts";
import { signed } from "../cues/signed.ts";
import { afterColon, interview } from "../cues/subject.ts";
import { voiceOf } from "../subjects/voice.ts";
import type { Finding } from "./scene.ts";

type Finder = (candidate: Candidate, reading: Reading) => Attribution | null;

/** Where the text can tell its source, surest first. */
const FINDERS: readonly (readonly [string, Finder])[] = [
  ["agent after", (one, { lexicon }) => agentOf(one, lexicon)], // « … » lancé par X
  ["after", (one, { lexicon }) => afterQuotation(one, lexicon)], // « … », a déclaré X; « … » selon X
  ["right before", (one, { lexicon }) => rightBefore(one, lexicon)], // X a déclaré « … », selon Y
  ["according after", (one, { lexicon }) => accordingAfter(one, lexicon)], // la mesure, prise hier, est « … », selon X
  ["gapped", (one, { lexicon }) => gapped(one, lexicon)], // X parle d'« … » et Y d'« … »
  ["before", (one, { lexicon }) => beforeQuotation(one, lexicon)], // X a déclaré hier à Lyon que la mesure était « … »
  ["colon", (one, { lexicon }) => afterColon(one, lexicon)], // X s'est montré ferme : « … »
  ["later", (one, { lexicon }) => laterInSentence(one, lexicon)], // « … » et « … », a dit X
  ["interview", (one, { lexicon }) => interview(one, lexicon)], // Dans Le Monde, X est « … »
  ["signature", signed], // « … » Anne Roy
  ["next sentence", (one, reading) => nextSentence(one, reading)], // « … » X ne cache pas son émotion.
  ["predicate", predicate], // X « ne peut pas fournir … »
];

/** Words that follow so close share their source. */
const CLOSE = 3;

/** What the finders make of each passage; words close to the next share its source. */
export function findingsOf(passages: readonly Candidate[], reading: Reading): Finding[][] {
  const own = passages.map((passage) => FINDERS.flatMap((finder) => found(finder, passage, reading)));
  return own.map((findings, index) => {
    const [one, next] = [passages[index], passages[index + 1]];
    const source = own[index + 1]?.[0]?.attribution;
    if (!one || !next || !source?.phrase) return findings;
    if (next.sentence === one.sentence && next.at - one.at <= CLOSE)
      return [...findings, { finder: "next words", attribution: { ...source, adjacent: false } }];
    const follows = next.sentence.index === one.sentence.index + 1 && next.at === 0;
    if (!follows || next.quote.continues || next.sentence.block !== one.sentence.block) return findings;
    const phraseIn = source.phraseIn ?? next.sentence;
    const attribution: Attribution = { ...source, phraseIn, reason: "continuation", cue: null, adjacent: false };
    return [...findings, { finder: "words after", attribution }];
  });
}

function found([finder, find]: (typeof FINDERS)[number], passage: Candidate, reading: Reading): Finding[] {
  const attribution = find(passage, reading);
  if (!attribution) return [];
  const phrase =
    attribution.phrase && voiceOf(attribution.phraseIn ?? passage.sentence, attribution.phrase, reading.lexicon);
  return [{ finder, attribution: { ...attribution, phrase } }];
}
