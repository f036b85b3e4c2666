import { isAdverb } from "../adverbs.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { bareBefore } from "../phrases/bareName.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { beginsPhrase, isTime } from "../syntax.ts";
import type { VerbGroup } from "../verbs/group.ts";
import { verbGroup } from "../verbs/read.ts";
import { beforeComma } from "./apposition.ts";
import { subjectAround } from "./main.ts";
import { antecedent } from "./relative.ts";

/** The subject that stands before its verb: "Le fondateur, X, a confirmé", "X, qui dénonce". */
export function subjectBefore(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  // "Lui promet « … »": at the head of a sentence the pronoun is no object.
  const stressed = group.start === 0 && group.start < group.head ? items[0] : undefined;
  if (stressed && words.pronouns.has(stressed.lower)) return phraseAt(sentence, 0, 0, lexicon);
  let at = group.start - 1;
  // "X est venu avec Y, puis a déclaré": "puis" joins what it stands before to the clause of X.
  while (at >= 0 && isAdverb(items, at, lexicon) && !words.coordinators.has(items[at]?.lower ?? "")) at--;
  const item = items[at];
  if (!item) return null;
  // "glisse X à une passante, laquelle s'interroge"
  const which = words.relativesAfter.has(item.lower) && items[at - 1]?.lower === ",";
  if (item.kind === "word" && (words.relative.has(item.lower) || which)) {
    const found = antecedent(sentence, at, lexicon);
    return found && explaining(sentence, found, lexicon);
  }
  if (item.lower === ")" && item.partner >= 0) at = item.partner - 1;
  if (items[at]?.lower === ",") return beforeComma(sentence, at, lexicon);
  if (words.coordinators.has(items[at]?.lower ?? "")) return sharedSubject(sentence, at, group, lexicon);
  const found = inSegment(sentence, at, group.plural === true, lexicon);
  return found && explaining(sentence, found, lexicon);
}

/** Words of a role before what it is of: "directrice générale de l'organisation caritative". */
const ROLE = 6;

/** "Luc Roy, le ministre des Transports s'est réjoui", "Anne Roy, une de ses avocates qui affirme": the closing comma is forgotten. */
function explaining(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  const { persons, determiners, genitives } = lexicon.words;
  let start = phrase.start;
  while (start > 0 && phrase.start - start < ROLE && items[start - 1]?.kind === "word") start--;
  const name = start - 2;
  const apart = items[start - 1]?.lower === "," && /^[,;]$/.test(items[name - 1]?.lower ?? ",");
  if (!apart || items[name]?.entity?.kind !== "person") return phrase;
  let noun = start;
  while (determiners.has(items[noun]?.lower ?? "") || genitives.has(items[noun]?.lower ?? "")) noun++;
  const head = items[noun]?.lower ?? "";
  const role = (persons.has(head) || persons.has(head.replace(/s$/, ""))) && (phrase.start <= noun || noun === start);
  return (role && phraseAt(sentence, name, name, lexicon)) || phrase;
}

/** "l'Élysée affirme … et redoute": the subject of the verb before it that agrees; "X a vu Y, qui ouvre une enquête et promet": Y. */
function sharedSubject(sentence: Sentence, at: number, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  let within = true;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, lower = "" } = sentence.items[i] ?? {};
    within &&= kind !== "mark" && kind !== "quote";
    const told = within && lexicon.words.relative.has(lower) ? antecedent(sentence, i, lexicon) : null;
    if (told && told.plural === (group.plural ?? told.plural)) return told;
    const earlier = verbGroup(sentence, i, lexicon);
    if (!earlier || (earlier.voice !== "active" && earlier.voice !== "inverted")) continue;
    if (earlier.plural !== null && group.plural !== null && earlier.plural !== group.plural) continue;
    return subjectBefore(sentence, earlier, lexicon);
  }
  return subjectAround(sentence, at, lexicon);
}

/** The last ungoverned phrase between the clause's beginning and `to`; a name before a description. */
function inSegment(sentence: Sentence, to: number, plural: boolean, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  const bare = bareBefore(sentence, to, lexicon);
  if (bare) return bare;
  let description: Phrase | null = null;
  let noun = false;
  for (let i = to; i >= 0; i--) {
    const item = items[i];
    if (!item) break;
    if (item.lower === ")" && item.partner >= 0) {
      i = item.partner;
      continue;
    }
    if (item.kind === "mark" && item.lower !== "." && item.lower !== "-" && item.lower !== "'" && item.lower !== "/") {
      if (item.lower === "," && !description && noun) return beforeComma(sentence, i, lexicon, true);
      break;
    }
    if (item.kind === "word" && words.coordinators.has(item.lower)) {
      if (description && !plural) break;
      continue;
    }
    // "Les agents qui ont ouvert la porte soulignent": the door is the object of their relative clause.
    if (item.kind === "word" && words.relative.has(item.lower) && description)
      return antecedent(sentence, i, lexicon) ?? description;
    if (item.kind === "word" && (words.subordinators.has(item.lower) || words.conjunctions.has(item.lower))) break;
    if (item.kind === "word" && words.impersonal.has(item.lower) && i === to) return null;
    if (beginsPhrase(items, i, lexicon)) {
      const phrase = phraseAt(sentence, i, to, lexicon);
      if (phrase && !isTime(phrase, items, lexicon)) {
        if (phrase.kind === "pronoun" && phrase.end === to) return phrase;
        if (phrase.entities.length > 0) return plural ? coordinated(sentence, phrase, i, lexicon) : phrase;
        if (phrase.kind !== "pronoun") description ??= phrase;
        if (phrase.near) return phrase;
      }
    }
    noun ||= item.kind === "word";
  }
  return description;
}

/** "la nouvelle déléguée X": at most so many words before a name. */
const NOUNS = 4;

/** "X et la Y ont dit": adds the name that stands before the "et". */
function coordinated(sentence: Sentence, phrase: Phrase, index: number, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  // "Luc Roy, et la déléguée Anne Roy jugent"
  let start = phrase.start;
  while (
    phrase.start - start < NOUNS &&
    items[start - 1]?.kind === "word" &&
    !lexicon.words.coordinators.has(items[start - 1]?.lower ?? "")
  )
    start--;
  if (!lexicon.words.coordinators.has(items[start - 1]?.lower ?? "")) return phrase;
  const first = items[start - 2]?.lower === "," ? start - 3 : start - 2;
  const before = items[first];
  if (before?.entity && index > 0) {
    return { ...phrase, start: first, entities: [before.entity, ...phrase.entities], plural: true };
  }
  return phrase;
}
