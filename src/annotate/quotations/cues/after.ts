import { type Attribution, attribution, type Candidate } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { isMedium } from "../media/medium.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { canSpeak, invertedPhrase } from "../phrases/speakers.ts";
import { subjectAfter } from "../subjects/after.ts";
import { explained } from "../subjects/apposition.ts";
import { subjectBefore } from "../subjects/before.ts";
import { mainSubject } from "../subjects/main.ts";
import { isInfinitive } from "../syntax.ts";
import { verbGroup } from "../verbs/read.ts";
import { accordingAt } from "./according.ts";
import { beforeQuotation } from "./before.ts";
import { readIn } from "./readIn.ts";

/** « … », a déclaré X; « … », a-t-il dit; « … », selon X; « … », est-il ajouté dans la lettre. */
export function afterQuotation({ sentence, at }: Candidate, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  let i = at + 1;
  while (items[i]?.kind === "mark" && /^[,—–.…-]$/.test(items[i]?.lower ?? "")) i++;
  // « … » annonce une réunion: without a comma only somebody who can speak is a subject after its verb.
  // « … » selon X: without a comma the source belongs to these very words.
  const direct = i === at + 1 ? accordingAt(sentence, i, lexicon) : null;
  // "L'entrepreneur, qui se dit « libre », promet un retour": the verb has its subject before the words.
  const subject = at > 0 ? mainSubject(sentence, lexicon) : null;
  const strict = at > 0 && (i === at + 1 || (subject !== null && subject.end < at));
  return incise(sentence, i, lexicon, strict) ?? direct ?? cleft(sentence, at + 1, lexicon);
}

/** « … », selon X; but "X qualifie les manifestants de « … », selon l'agence Y" tells who relayed the words of X. */
export function accordingAfter(candidate: Candidate, lexicon: Lexicon): Attribution | null {
  const { sentence, at } = candidate;
  if (sentence.items[at + 1]?.lower !== ",") return null;
  const found = accordingAt(sentence, at + 2, lexicon);
  if (!found?.phrase) return found;
  const { newspapers } = lexicon.words;
  const media =
    sentence.items.slice(at + 3, found.phrase.end + 1).some(({ lower }) => newspapers.has(lower)) ||
    found.phrase.entities.some(({ name }) => isMedium(name, lexicon.words));
  return media ? (beforeQuotation(candidate, lexicon) ?? found) : found;
}

/** How far behind the words a passive verb stands, and behind it who acts. */
const PASSIVE = 5;

/** « … » lancé par X; Ces « dérives » sont dénoncées par X: the words are part of what X's verb is about. */
export function agentOf({ sentence, at }: Candidate, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  for (let i = at + 1; i <= at + PASSIVE; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    const group = verbGroup(sentence, i, lexicon);
    if (!group) continue;
    const passive = group.voice === "passive" || group.voice === "reduced";
    if (!passive || group.verb.class === "name") return null;
    let by = group.end + 1;
    while (lexicon.words.adverbs.has(items[by]?.lower ?? "") || lexicon.words.times.has(items[by]?.lower ?? "")) by++;
    const phrase = lexicon.words.agents.has(items[by]?.lower ?? "") ? phraseAt(sentence, by + 1, FAR, lexicon) : null;
    const cue = { start: group.start, end: group.end };
    return phrase && attribution("passive", explained(sentence, phrase, lexicon), cue, { verb: group.verb });
  }
  return null;
}

/** « Une catastrophe » : c'est ainsi que X résume la saison. Begins at or after `from`. */
export function cleft(sentence: Sentence, from: number, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  const start = items[from]?.kind === "mark" ? from + 1 : from;
  const { clefts, adverbs, conjunctions } = lexicon.words;
  if (!clefts.has(items[start]?.lower ?? "")) return null;
  // "a remercié « … » ainsi que ses collègues"
  if (adverbs.has(items[start]?.lower ?? "") && conjunctions.has(items[start + 1]?.lower ?? "")) return null;
  for (let i = start + 1; i < items.length && i - start < 20; i++) {
    const group = items[i]?.verb ? verbGroup(sentence, i, lexicon) : null;
    if (group?.voice !== "active" || group.verb.class === "name") continue;
    const phrase = subjectBefore(sentence, group, lexicon);
    if (!phrase) return null;
    return attribution(
      "clause",
      phrase,
      { start: group.start, end: group.end },
      { verb: group.verb, confidence: "likely" },
    );
  }
  return null;
}

/** "Face à la foule, « … » et « … », a affirmé X": the clause at the end carries all that stands before it. */
export function laterInSentence(
  { sentence, at }: Pick<Candidate, "sentence" | "at">,
  lexicon: Lexicon,
): Attribution | null {
  const { items } = sentence;
  for (let i = at + 1; i < items.length && i - at < 60; i++) {
    const item = items[i];
    if (item?.kind !== "mark" || item.lower !== ",") continue;
    const found = incise(sentence, i + 1, lexicon, true) ?? accordingAt(sentence, i + 1, lexicon);
    if (found) return { ...found, confidence: "certain", adjacent: false };
  }
  return null;
}

/** A reporting clause that begins at `from`, its subject after the verb or within it. */
function incise(sentence: Sentence, from: number, lexicon: Lexicon, strict = false): Attribution | null {
  const { items } = sentence;
  const { words } = lexicon;
  // « … », comme l'a noté X
  const start = words.comparing.has(items[from]?.lower ?? "") ? from + 1 : from;
  for (let i = start; i < items.length && i - start < 9; i++) {
    const item = items[i];
    if (!item || item.kind === "mark" || item.kind === "quote") return null;
    // "peut-on lire", "y lit-on"; "a donné rendez-vous" comes too late.
    const anyone = item.inverted !== null && words.impersonal.has(item.inverted) && !item.verb;
    if (anyone && startsAt(sentence, start, i, lexicon)) return readIn(sentence, i, lexicon);
    const wish = modal(sentence, i, lexicon);
    if (wish && startsAt(sentence, start, i, lexicon)) {
      // "finit-il par lâcher"
      const inverted = item.inverted ? invertedPhrase(i, item.inverted, lexicon) : null;
      const phrase = inverted ?? subjectAfter(sentence, wish + 1, lexicon);
      const found = phrase && (!strict || canSpeak(phrase, lexicon)) ? phrase : null;
      return (
        found &&
        attribution("inversion", found, { start: i, end: wish }, { verb: items[wish]?.verb ?? null, adjacent: true })
      );
    }
    const group = verbGroup(sentence, i, lexicon);
    if (!group) continue;
    if (group.start > start && !startsAt(sentence, start, group.start, lexicon)) return null;
    // "Le « Brexit dur » inquiète les pêcheurs": with "se" alone the verb tells of words.
    const mute = lexicon.words.onlyReflexive.has(group.verb.infinitive) && !group.reflexive;
    if (group.verb.class === "name" || mute) return null;
    const cue = { start: group.start, end: group.end };
    const more = { verb: group.verb, adjacent: true };
    if (group.pronoun && words.impersonal.has(group.pronoun.text)) return readIn(sentence, i, lexicon);
    if (group.voice === "passive") return readIn(sentence, i, lexicon);
    if (group.voice === "inverted" && group.pronoun) {
      const phrase = invertedPhrase(group.pronoun.item, group.pronoun.text, lexicon);
      return phrase && attribution("inversion", phrase, cue, more);
    }
    if (group.voice !== "active") return null;
    // "la modérée", veut créer son parti: a wish to do something, not words.
    const next = items[group.end + 1];
    if (group.verb.class === "think" && isInfinitive(next, lexicon) && !next?.verb) return null;
    const phrase = subjectAfter(sentence, group.end + 1, lexicon, group.plural);
    if (!phrase) return null;
    if (strict && !canSpeak(phrase, lexicon)) return null;
    // « … », a dit X et Y a quitté la salle
    const alone = group.plural === false && phrase.entities.length > 1;
    return attribution(
      "inversion",
      alone ? phraseAt(sentence, firstName(sentence, phrase), phrase.start + 1, lexicon) : phrase,
      cue,
      more,
    );
  }
  return null;
}

/** "aime à répéter", "préfère relativiser", "n'hésite pas à lancer": the index of the infinitive. */
function modal({ items }: Sentence, index: number, lexicon: Lexicon): number | null {
  const { modals, prepositions, adverbs, clitics } = lexicon.words;
  if (!modals.has(items[index]?.lower ?? "")) return null;
  let at = index + 1;
  while (adverbs.has(items[at]?.lower ?? "")) at++;
  if (prepositions.has(items[at]?.lower ?? "")) at++;
  while (clitics.has(items[at]?.lower ?? "")) at++;
  return items[at]?.verb && isInfinitive(items[at], lexicon) ? at : null;
}

function firstName({ items }: Sentence, phrase: Phrase): number {
  return items[phrase.start]?.kind === "name" ? phrase.start : phrase.start + 1;
}

/** "lui a", "pour sa part a": nothing but pronouns and adverbs stands before the verb. */
function startsAt(sentence: Sentence, start: number, group: number, lexicon: Lexicon): boolean {
  for (let i = start; i < group; i++) {
    const word = sentence.items[i]?.lower ?? "";
    const { adverbs, clitics, negations } = lexicon.words;
    if (!adverbs.has(word) && !clitics.has(word) && !negations.has(word)) return false;
  }
  return true;
}
