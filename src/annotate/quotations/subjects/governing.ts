import { isQuote } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { canSpeak, invertedPhrase } from "../phrases/speakers.ts";
import type { VerbGroup } from "../verbs/group.ts";
import { verbGroup } from "../verbs/read.ts";
import { subjectAfter } from "./after.ts";
import { subjectBefore } from "./before.ts";
import { besideParticiple } from "./beside.ts";
import { mainSubject, subjectAround } from "./main.ts";
import { antecedent } from "./relative.ts";

/** "X, un des journalistes convoqués pour la décapitation du pantin a écrit": what cannot speak gives way to the sentence's subject. */
export function speaking(sentence: Sentence, group: VerbGroup, relative: boolean, lexicon: Lexicon): Phrase | null {
  const subject = subjectBefore(sentence, group, lexicon);
  if (subject && (relative || canSpeak(subject, lexicon))) return subject;
  const main = subjectAround(sentence, group.start, lexicon);
  if (!main || main.end >= group.start) return subject;
  // "Les policiers qui l'ont entendu soulignent": what lies between hides a description as well.
  const named = main.entities.some((entity) => entity.kind !== "other");
  return named || (!subject && canSpeak(main, lexicon)) ? main : subject;
}

/** "il a remercié les électeurs et appelé au calme": the second participle has the auxiliary and the subject of the first. */
export function sharedAuxiliary(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  if (!lexicon.words.coordinators.has(sentence.items[group.start - 1]?.lower ?? "")) return null;
  for (let i = group.start - 2; i >= 0; i--) {
    const earlier = verbGroup(sentence, i, lexicon);
    if (!earlier || earlier.voice === "reduced" || earlier.voice === "infinitive") continue;
    return earlier.voice === "active" && earlier.start < earlier.head
      ? speaking(sentence, earlier, false, lexicon)
      : null;
  }
  return null;
}

/** The subject of a participle or infinitive: the name or those right before it, else the sentence's. */
export function controller(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const before = items[group.start - 1];
  // "X cite le député en lui répondant": what "en" opens has the subject of its clause.
  const { gerunds } = lexicon.words;
  const gerund = gerunds.has(before?.lower ?? "") || gerunds.has(items[group.start]?.lower ?? "");
  const bare = group.voice === "participle" && !gerund;
  if (bare && before?.kind === "name") return phraseAt(sentence, group.start - 1, group.start - 1, lexicon);
  const beside = bare ? besideParticiple(sentence, group.start, lexicon) : null;
  if (beside) return beside;
  // "X démissionne, Y dit assumer": the infinitive has the subject of the verb right before it.
  const finite = group.voice === "infinitive" ? verbGroup(sentence, group.start - 1, lexicon) : null;
  const own = finite?.voice === "active" ? subjectBefore(sentence, finite, lexicon) : null;
  if (own && canSpeak(own, lexicon)) return own;
  const main = subjectAround(sentence, group.start, lexicon);
  const who = relativeSubject(sentence, group, lexicon) ?? clauseSubject(sentence, group, lexicon);
  if (who) return who;
  for (let i = group.start - 1; i > (main?.start ?? -1); i--) {
    const earlier = verbGroup(sentence, i, lexicon);
    if (!earlier) continue;
    if (earlier.voice === "active" && followsQuotation(sentence, earlier))
      return subjectAfter(sentence, earlier.end + 1, lexicon, earlier.plural);
    if (earlier.voice === "inverted" && earlier.pronoun)
      return invertedPhrase(earlier.pronoun.item, earlier.pronoun.text, lexicon);
    if (earlier.voice === "participle" && items[earlier.start - 1]?.kind === "name") {
      return phraseAt(sentence, earlier.start - 1, earlier.start - 1, lexicon);
    }
  }
  return main;
}

/** "X, qui est parti en le qualifiant de « … »": within a relative clause, whom it tells of. */
function relativeSubject(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  if (group.voice !== "participle") return null;
  for (let i = group.start - 1; i >= 0 && group.start - i < CLAUSE; i--) {
    const { kind, lower } = items[i] ?? {};
    if (kind === "mark" || kind === "quote" || lexicon.words.coordinators.has(lower ?? "")) return null;
    if (lexicon.words.relative.has(lower ?? "")) return antecedent(sentence, i, lexicon);
  }
  return null;
}

/** "…, tandis que X souriait en affirmant « … »", "quand X l'arrêta en criant": within a subordinate clause, its subject. */
function clauseSubject(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  if (group.voice !== "participle") return null;
  for (let i = group.start - 1; i >= 0 && group.start - i < CLAUSE; i--) {
    const { kind, lower = "" } = items[i] ?? {};
    if (kind === "mark" || kind === "quote" || lexicon.words.coordinators.has(lower)) return null;
    if (!lexicon.words.conjunctions.has(lower) && !lexicon.words.subordinators.has(lower)) continue;
    const subject = phraseAt(sentence, i + 1, items[i + 1]?.kind === "name" ? i + 1 : FAR, lexicon);
    return subject && subject.end < group.start && canSpeak(subject, lexicon) ? subject : null;
  }
  return null;
}

/** Words between "qui", "que" or "quand" and the participle of its clause. */
const CLAUSE = 25;

/** "La réforme, estime X, est « … »": no comma parts a subject from its verb, so the verb's own subject follows it. */
export function insertedSubject(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const comma = group.start - 1;
  if (sentence.items[comma]?.lower !== "," || group.verb.class === "act") return null;
  const main = mainSubject(sentence, lexicon);
  if (!main || main.end >= comma || (canSpeak(main, lexicon) && main.end !== comma - 1)) return null;
  const after = subjectAfter(sentence, group.end + 1, lexicon, group.plural);
  const close = after && after.start - group.end <= 4 && canSpeak(after, lexicon);
  return close && sentence.items[after.end + 1]?.lower === "," ? after : null;
}

export function followsQuotation(sentence: Sentence, group: VerbGroup): boolean {
  const { items } = sentence;
  const before = items[group.start - 1];
  return isQuote(before) || (before?.lower === "," && isQuote(items[group.start - 2]));
}
