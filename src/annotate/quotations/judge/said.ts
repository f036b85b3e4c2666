import { type Candidate, isQuote, type Reading } from "../context.ts";
import { repeatedIn, type Terms } from "../terms.ts";
import { isDocument } from "./documents.ts";
import { looksOf } from "./looks.ts";
import { isNamed } from "./named.ts";

/** As long as a term. */
const TERM = 4;

/** What shows that the words of a passage are nobody's, beyond what its sentence's single words tell. */
export function unsaidBy(passage: Candidate, reading: Reading, terms: Terms): string[] {
  const looks = looksOf(passage, reading);
  const key = looks.words.join(" ");
  // "mis en examen pour « … »", "un tag « … »"
  const document = isDocument(passage, looks.spoken, reading.lexicon.words) ? ["of a document"] : [];
  // "le mot « autrice »" here, « autrice » there
  const named = terms.named.has(key) ? ["given as a name"] : [];
  // "les « gilets jaunes »" here, "les gilets jaunes" there
  const short = looks.words.length <= TERM && !looks.clause;
  const repeated = short && terms.repeated.has(key) ? ["said without marks"] : [];
  return [...document, ...named, ...repeated];
}

/** What the writer says without marks as well, and what it gives as a name; the passages are told with what their sentence tells of a source. */
export function termsOf(passages: readonly Candidate[], reading: Reading): Terms {
  const named = passages
    .map((passage) => ({ passage, looks: looksOf(passage, reading) }))
    .filter(({ passage, looks }) => isNamed(passage, looks.clause, reading.lexicon))
    .map(({ looks }) => looks.words.join(" "));
  return { repeated: repeatedIn(reading.sentences, reading), named: new Set(named) };
}

/** The passage is a sentence of its own. */
export function standsAlone({ sentence }: Candidate): boolean {
  return sentence.items.every((item) => item.kind === "mark" || isQuote(item));
}
