import { type Attribution, attribution, type Candidate, type Reading } from "../context.ts";
import { standsAlone } from "../judge/said.ts";
import { mainSubject } from "../subjects/main.ts";
import { cleft } from "./after.ts";

/** « Nous avons perdu un frère. » X ne cache pas son émotion: the words stand alone, the next sentence tells whose they are. */
export function nextSentence(candidate: Candidate, { sentences, lexicon }: Reading): Attribution | null {
  const { sentence } = candidate;
  if (!standsAlone(candidate)) return null;
  const next = sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block || next.items.some((item) => item.kind === "quote")) return null;
  const clause = cleft(next, 0, lexicon);
  const phrase = clause?.phrase ?? mainSubject(next, lexicon);
  // "Telle était la promesse de X"
  const { documents, reportingNouns } = lexicon.words;
  const tells = [documents, reportingNouns].some((set) => set.has(phrase?.head ?? ""));
  const document = tells && (phrase?.complements.length ?? 0) > 0;
  if (!document && !phrase?.entities.some((entity) => entity.kind === "person")) return null;
  return attribution("clause", phrase, null, { confidence: "likely", phraseIn: next });
}
