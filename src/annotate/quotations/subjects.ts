import { isAdverb, type VerbGroup, verbGroup } from "./groups.ts";
import type { Item, Sentence } from "./items.ts";
import { type Lexicon, PAST_PARTICIPLE, PRESENT_PARTICIPLE } from "./lexicon.ts";
import {
  beginsPhrase,
  isFunctionWord,
  isImpersonal,
  isInfinitive,
  isTime,
  type Phrase,
  phraseAt,
  skipPrepositional,
} from "./phrases.ts";

const FAR = Number.MAX_SAFE_INTEGER;

/** The subject that stands before its verb: "Le fondateur, X, a confirmé", "X, qui dénonce". */
export function subjectBefore(sentence: Sentence, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let at = group.start - 1;
  while (at >= 0 && isAdverb(items[at]?.lower ?? "", lexicon)) at--;
  const item = items[at];
  if (!item) return null;
  if (item.kind === "word" && words.relative.has(item.lower)) return antecedent(sentence, at, lexicon);
  if (item.lower === ")" && item.partner >= 0) at = item.partner - 1;
  if (items[at]?.lower === ",") return beforeComma(sentence, at, lexicon);
  if (words.coordinators.has(items[at]?.lower ?? "")) return sharedSubject(sentence, at, group, lexicon);
  return inSegment(sentence, at, group.plural === true, lexicon) ?? null;
}

/** "l'Élysée affirme … et redoute": the subject of the verb before it that agrees. */
function sharedSubject(sentence: Sentence, at: number, group: VerbGroup, lexicon: Lexicon): Phrase | null {
  for (let i = at - 1; i >= 0; i--) {
    const earlier = verbGroup(sentence, i, lexicon);
    if (!earlier || (earlier.voice !== "active" && earlier.voice !== "inverted")) continue;
    if (earlier.plural !== null && group.plural !== null && earlier.plural !== group.plural) continue;
    return subjectBefore(sentence, earlier, lexicon);
  }
  return mainSubject(sentence, lexicon);
}

/** The last ungoverned phrase between the clause's beginning and `to`; a name before a description. */
function inSegment(sentence: Sentence, to: number, plural: boolean, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
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
    if (item.kind === "word" && (words.subordinators.has(item.lower) || words.conjunctions.has(item.lower))) break;
    if (item.kind === "word" && words.impersonal.has(item.lower) && i === to) return null;
    if (beginsPhrase(items, i, lexicon)) {
      const phrase = phraseAt(sentence, i, to, lexicon);
      if (phrase && !isTime(phrase, items, lexicon)) {
        if (phrase.kind === "pronoun" && i === to) return phrase;
        if (phrase.entities.length > 0) return plural ? coordinated(sentence, phrase, i, lexicon) : phrase;
        if (phrase.kind !== "pronoun") description ??= phrase;
        if (phrase.near) return phrase;
      }
    }
    noun ||= item.kind === "word";
  }
  return description;
}

/** "X et la Y ont dit": adds the name that stands before the "et". */
function coordinated(sentence: Sentence, phrase: Phrase, index: number, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  if (!lexicon.words.coordinators.has(items[phrase.start - 1]?.lower ?? "")) return phrase;
  const before = items[phrase.start - 2];
  if (before?.entity && index > 0) {
    return { ...phrase, start: phrase.start - 2, entities: [before.entity, ...phrase.entities], plural: true };
  }
  return phrase;
}

/** The comma at `at` closes an apposition: "X, ministre de Y, a dit"; goes back to the phrase that it explains. */
function beforeComma(sentence: Sentence, at: number, lexicon: Lexicon, open = false): Phrase | null {
  const { items } = sentence;
  let description: Phrase | null = null;
  let end = at - 1;
  for (let segments = 0; end >= 0 && segments < 5; segments++) {
    const start = segmentStart(items, end);
    const found = headOfSegment(sentence, start, end, lexicon);
    if (found?.entities.length) return found;
    if (found?.kind === "pronoun") return description ?? found;
    // The phrase before an apposition stands alone; what comes before a time or place does not explain it.
    description ??= found;
    if (items[start - 1]?.lower !== ",") break;
    end = start - 2;
  }
  if (open && !description) return null;
  return description;
}

function segmentStart(items: readonly Item[], end: number): number {
  let start = end;
  while (start > 0) {
    const before = items[start - 1];
    if (before?.lower === ")" && before.partner >= 0) {
      start = before.partner;
      continue;
    }
    if (before?.kind === "mark" && /^[,;:—–]$/.test(before.lower)) break;
    start--;
  }
  return start;
}

/** The phrase at the head of a segment, where no preposition, relative or participle opens it. */
function headOfSegment(sentence: Sentence, start: number, end: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let at = start;
  // "et", "mais", "que", "qu'" before the subject of a clause.
  for (let i = start; i <= end; i++) {
    const word = items[i]?.lower ?? "";
    if (
      items[i]?.kind === "word" &&
      (words.conjunctions.has(word) || words.coordinators.has(word)) &&
      beginsPhrase(items, i + 1, lexicon)
    )
      at = i + 1;
  }
  const first = items[at];
  if (!first) return null;
  for (let i = at; i <= end; i++) {
    // "à qui Y reprochait", "dont le fils": the subject is not in here.
    if (items[i]?.kind === "word" && words.subordinators.has(items[i]?.lower ?? "")) return null;
    if (!beginsPhrase(items, i, lexicon)) continue;
    if (i > at && first.kind === "word" && words.prepositions.has(first.lower) && i > at + 6) break;
    const phrase = phraseAt(sentence, i, end, lexicon);
    if (phrase && !isTime(phrase, items, lexicon)) return phrase;
  }
  return null;
}

/** "X, qui dénonce": the phrase right before the pronoun. */
function antecedent(sentence: Sentence, relative: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  let at = relative - 1;
  if (items[at]?.lower === ",") at--;
  if (items[at]?.lower === ")" && (items[at]?.partner ?? -1) >= 0) at = (items[at]?.partner ?? 1) - 1;
  const last = items[at];
  if (!last) return null;
  if (last.kind === "name") return phraseAt(sentence, at, at, lexicon);
  // "ceux qui parlent de « … »"
  if (lexicon.words.those.has(last.lower)) return nobody(at, last.lower);
  for (let i = at; i >= 0 && at - i < 15; i--) {
    const item = items[i];
    if (!item || (item.kind === "mark" && item.lower !== ")")) break;
    if (item.kind === "word" && lexicon.words.determiners.has(item.lower)) return phraseAt(sentence, i, at, lexicon);
    if (item.kind === "word" && lexicon.words.pronouns.has(item.lower)) return phraseAt(sentence, i, at, lexicon);
    if (item.kind === "word" && lexicon.words.subordinators.has(item.lower)) break;
  }
  return null;
}

function nobody(at: number, head: string): Phrase {
  const none = { entities: [], complements: [], determiner: null, gender: null, plural: false, near: false };
  return { start: at, end: at, kind: "description", head, ...none };
}

/** The subject that follows its verb: "a affirmé lundi à la presse le ministre". */
export function subjectAfter(sentence: Sentence, from: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let commas = 0;
  for (let i = from; i < items.length && i - from < 40; ) {
    const item = items[i];
    if (!item) return null;
    if (item.kind === "mark") {
      if (item.lower === "(" && item.partner > i) i = item.partner + 1;
      else if (item.lower === "," && commas < 2) {
        commas++;
        i++;
      } else return null;
      continue;
    }
    if (item.kind === "quote") return null;
    if (item.kind === "number" || isAdverb(item.lower, lexicon) || words.times.has(item.lower)) {
      i++;
      continue;
    }
    if (item.kind === "word" && words.prepositions.has(item.lower) && !words.partitives.has(item.lower)) {
      i = skipPrepositional(items, i, lexicon);
      continue;
    }
    const phrase = phraseAt(sentence, i, FAR, lexicon);
    if (phrase) {
      if (isTime(phrase, items, lexicon)) {
        i = phrase.end + 1;
        while (words.times.has(items[i]?.lower ?? "") || items[i]?.kind === "number") i++;
        continue;
      }
      return explained(sentence, phrase, lexicon);
    }
    if (isFunctionWord(item, lexicon)) return null;
    i++;
  }
  return null;
}

/** "le fondateur de Parler, John Matze": the name explains the description. */
function explained(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  if (phrase.kind !== "description" || items[phrase.end + 1]?.lower !== ",") return phrase;
  if (items[phrase.end + 2]?.kind !== "name") return phrase;
  const name = phraseAt(sentence, phrase.end + 2, phrase.end + 2, lexicon);
  const next = items[phrase.end + 3];
  const closed = !next || next.kind !== "word" || !lexicon.words.coordinators.has(next.lower);
  return name && closed && name.entities[0]?.kind !== "other" ? { ...name, complements: phrase.complements } : phrase;
}

/** The subject of the sentence's main clause, as far as its words tell. */
export function mainSubject(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  let subject = subjects.get(sentence);
  if (subject === undefined) subjects.set(sentence, (subject = readSubject(sentence, lexicon)));
  return subject;
}

const subjects = new WeakMap<Sentence, Phrase | null>();

function readSubject(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let i = 0;
  while (i < items.length) {
    let end = i;
    while (end < items.length && !isSegmentEnd(items, end))
      end = (items[end]?.lower === "(" && (items[end]?.partner ?? -1) > end ? (items[end]?.partner ?? end) : end) + 1;
    const found = subjectOfSegment(sentence, i, end - 1, lexicon);
    if (found === "impersonal") return null;
    if (found) return end < items.length && items[end]?.lower === "," ? explained(sentence, found, lexicon) : found;
    i = end + 1;
  }
  return null;

  function subjectOfSegment(
    sentence: Sentence,
    start: number,
    end: number,
    lexicon: Lexicon,
  ): Phrase | "impersonal" | null {
    let at = start;
    while (at <= end && (isAdverb(items[at]?.lower ?? "", lexicon) || words.coordinators.has(items[at]?.lower ?? "")))
      at++;
    const first = items[at];
    if (!first || first.kind === "quote") return null;
    if (first.kind === "word" && (words.subordinators.has(first.lower) || words.conjunctions.has(first.lower)))
      return null;
    // "Après avoir rencontré les familles, X", "Pour justifier sa décision, X"
    if (
      first.kind === "word" &&
      words.prepositions.has(first.lower) &&
      isInfinitive(afterClitics(items, at + 1, lexicon), lexicon)
    )
      return null;
    if (first.verb && first.verb.shape & (PRESENT_PARTICIPLE | PAST_PARTICIPLE) && start === at) return null;
    for (let i = at; i <= end; i++) {
      const item = items[i];
      if (!item) break;
      if (item.lower === "(" && item.partner > i) {
        i = item.partner;
        continue;
      }
      if (item.kind === "word" && words.impersonal.has(item.lower) && !isArticle(items, i, lexicon))
        return "impersonal";
      if (item.kind === "word" && words.prepositions.has(item.lower) && !words.partitives.has(item.lower)) {
        i = skipPrepositional(items, i, lexicon) - 1;
        continue;
      }
      if (words.pronouns.has(item.lower) && isImpersonal(items, i, lexicon)) return "impersonal";
      if (beginsPhrase(items, i, lexicon)) {
        const phrase = phraseAt(sentence, i, FAR, lexicon);
        // "Place de la République, des manifestants …": a place before the comma.
        const place = phrase?.entities[0]?.kind === "other" && items[phrase.end + 1]?.kind !== "word";
        if (phrase && !place && !isTime(phrase, items, lexicon)) return phrase;
        if (phrase) i = phrase.end;
        continue;
      }
      if (item.kind === "word" && (words.subordinators.has(item.lower) || words.conjunctions.has(item.lower)))
        return null;
      if (item.inverted && words.pronouns.has(item.inverted)) return null;
    }
    return null;
  }
}

function afterClitics(items: readonly Item[], index: number, { words }: Lexicon): Item | undefined {
  let at = index;
  while (
    words.clitics.has(items[at]?.lower ?? "") ||
    words.negations.has(items[at]?.lower ?? "") ||
    words.adverbs.has(items[at]?.lower ?? "")
  )
    at++;
  return items[at];
}

/** "ce matin", not "ce sont". */
function isArticle(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const next = items[index + 1];
  return (
    lexicon.words.determiners.has(items[index]?.lower ?? "") && next?.kind === "word" && !isFunctionWord(next, lexicon)
  );
}

function isSegmentEnd(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item?.kind === "mark" && /^[,;:—–]$/.test(item.lower);
}
