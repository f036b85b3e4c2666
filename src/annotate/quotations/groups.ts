import type { Item, Sentence } from "./items.ts";
import {
  INFINITIVE,
  type Lexicon,
  OTHER_PERSON,
  PAST_PARTICIPLE,
  PLURAL,
  PRESENT_PARTICIPLE,
  SINGULAR,
  type VerbForm,
} from "./lexicon.ts";

/** How a reporting verb stands in its sentence. */
export type Voice =
  | "active" // X a dit, X dit
  | "inverted" // a-t-il dit, dit-elle
  | "participle" // dénonçant, ayant dit
  | "infinitive" // pour dénoncer
  | "passive" // a été dit, est-il dit
  | "reduced"; // tenu par X

/** A reporting verb with its auxiliary and pronouns; `start`/`end` are item indexes, `end` inclusive. */
export interface VerbGroup {
  start: number;
  end: number;
  head: number;
  voice: Voice;
  plural: boolean | null;
  /** "il" in "a-t-il dit". */
  pronoun: { text: string; item: number } | null;
  reflexive: boolean;
  verb: VerbForm;
}

const REACH = 8;
const INSERTION = 7;
const NO_VERB: VerbForm = { infinitive: "", class: "say", shape: PAST_PARTICIPLE };

/** Reads the verb group whose head stands at `index`, or null where the word is no verb ("la demande"). */
export function verbGroup(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  if (!sentence.items[index]?.verb) return null;
  let groups = known.get(sentence);
  if (!groups) {
    groups = new Map();
    known.set(sentence, groups);
  }
  let found = groups.get(index);
  if (found === undefined) {
    found = readGroup(sentence, index, lexicon);
    groups.set(index, found);
  }
  return found;
}

/** Passes ask for the same group again and again. */
const known = new WeakMap<Sentence, Map<number, VerbGroup | null>>();

function readGroup(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  const { items } = sentence;
  const item = items[index];
  const verb = item?.verb;
  if (verb?.class === "made") return made(sentence, index, lexicon);
  if (!item || !verb || (item.capital && index > 0 && items[index - 1]?.kind !== "quote")) return null;

  const compound = verb.shape & PAST_PARTICIPLE ? withAuxiliary(sentence, index, lexicon) : null;
  if (compound) return compound;
  const finite = SINGULAR | PLURAL | OTHER_PERSON;
  if (verb.shape & finite) {
    if (item.inverted) return group(index, index, index, "inverted", verb, items, lexicon);
    if (!isNoun(items, index, lexicon)) {
      if (!(verb.shape & (SINGULAR | PLURAL)) && !item.inverted) return null;
      const start = beforeClitics(items, index, lexicon);
      const next = items[index + 1];
      const apart = next && (next.lower === lexicon.locale.liaison || next.inverted) && next.verb === null;
      const found = group(start, index, index, "active", verb, items, lexicon);
      // "rectifiera t-il", "dit il" without the hyphen
      if (apart && next.inverted)
        return { ...found, voice: "inverted", end: index + 1, pronoun: { text: next.inverted, item: index + 1 } };
      return found;
    }
    if (!(verb.shape & (PAST_PARTICIPLE | PRESENT_PARTICIPLE))) return null;
  }
  if (isNoun(items, index, lexicon)) return null;
  if (verb.shape & PRESENT_PARTICIPLE)
    return group(beforeClitics(items, index, lexicon), index, index, "participle", verb, items, lexicon);
  if (verb.shape & INFINITIVE)
    return group(beforeClitics(items, index, lexicon), index, index, "infinitive", verb, items, lexicon);
  if (verb.shape & PAST_PARTICIPLE) return group(index, index, index, "reduced", verb, items, lexicon);
  return null;
}

function group(
  start: number,
  end: number,
  head: number,
  voice: Voice,
  verb: VerbForm,
  items: readonly Item[],
  lexicon: Lexicon,
): VerbGroup {
  const { shape } = verb;
  const inverted = items[head]?.inverted ?? null;
  return {
    start,
    end,
    head,
    voice,
    plural: shape & SINGULAR ? (shape & PLURAL ? null : false) : shape & PLURAL ? true : null,
    pronoun: inverted ? { text: inverted, item: head } : null,
    reflexive: isReflexive(items, start, head, lexicon),
    verb,
  };
}

/** "a fait savoir", "laisse entendre", "fait part de": the second word reports with the first. */
function made(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  const { items } = sentence;
  const verb = items[index]?.verb;
  let at = index - 1;
  while (
    at > 0 &&
    index - at < 4 &&
    (isAdverb(items, at, lexicon) || lexicon.words.clitics.has(items[at]?.lower ?? ""))
  )
    at--;
  const causative = items[at];
  if (!verb || !causative || !lexicon.words.causatives.has(causative.lower)) return null;
  const report: VerbForm = { ...verb, class: "say", shape: SINGULAR | PAST_PARTICIPLE };
  const compound = withAuxiliary(sentence, at, lexicon);
  if (compound) return { ...compound, end: index, head: index, verb: report };
  if (causative.inverted) {
    return { ...group(at, index, at, "inverted", report, items, lexicon), head: index };
  }
  const start = beforeClitics(items, at, lexicon);
  const voice = lexicon.words.causativeParticiples.has(causative.lower) ? "participle" : "active";
  return { ...group(start, index, at, voice, report, items, lexicon), head: index, plural: null };
}

/** "a-t-il de nouveau affirmé", "s'est dit", "ayant annoncé", "a été accusé". */
function withAuxiliary(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  const { items } = sentence;
  const verb = items[index]?.verb ?? NO_VERB;
  const { words } = lexicon;
  let been = false;
  let plural: boolean | null = null;
  let voice: Voice | null = null;
  let at = index - 1;
  for (let steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const item = items[at];
    if (!item) break;
    const word = item.lower;
    // "a, de son côté, déclaré"
    if (word === "," && steps === 0) {
      let opening = at - 1;
      while (opening > at - INSERTION && items[opening] && items[opening]?.kind !== "mark") opening--;
      if (items[opening]?.lower !== ",") break;
      at = opening;
      continue;
    }
    if (words.been.has(word)) {
      been = true;
      continue;
    }
    if (at === index - 1 && words.misspelt.has(word)) {
      plural = false;
      voice = "active";
    } else if (words.haveSingular.has(word) || words.havePlural.has(word)) {
      plural = words.havePlural.has(word);
      voice = been ? "passive" : "active";
    } else if (words.beSingular.has(word) || words.bePlural.has(word)) {
      plural = words.bePlural.has(word);
      voice = isReflexive(items, Math.max(0, at - 2), at, lexicon) ? "active" : "passive";
    } else if (words.haveParticiple.has(word)) voice = been ? "passive" : "participle";
    else if (words.haveInfinitive.has(word)) voice = been ? "passive" : "infinitive";
    else if (words.beInfinitive.has(word) || words.beParticiple.has(word)) {
      voice = isReflexive(items, Math.max(0, at - 2), at, lexicon) ? "infinitive" : "passive";
    } else if (adverbPhrase(items, at, lexicon) > 0) {
      at -= adverbPhrase(items, at, lexicon) - 1;
      continue;
    } else if (isAdverb(items, at, lexicon) || words.clitics.has(word) || item.kind === "number") continue;
    else if (item.inverted && steps === 0) continue;
    break;
  }
  if (!voice) return null;
  const start = beforeClitics(items, at, lexicon);
  const inverted =
    items[at]?.inverted ?? (items[at + 1]?.lower === lexicon.locale.liaison ? (items[at + 1]?.inverted ?? null) : null);
  const auxiliary = items[at];
  return {
    start,
    end: index,
    head: index,
    voice: voice === "active" && inverted ? "inverted" : voice,
    plural,
    pronoun: inverted && auxiliary ? { text: inverted, item: at } : null,
    reflexive: isReflexive(items, start, at, lexicon),
    verb,
  };
}

/** How many items up to `at` form an adverb of several words ("de nouveau", "pour sa part"); 0 for none. */
function adverbPhrase(items: readonly Item[], at: number, lexicon: Lexicon): number {
  for (const length of [4, 3, 2]) {
    if (at - length + 1 < 0) continue;
    let phrase = "";
    for (let i = at - length + 1; i <= at; i++) phrase += `${items[i]?.lower ?? ""} `;
    phrase = phrase.trimEnd().replaceAll("' ", "'");
    if (lexicon.words.adverbs.has(phrase)) return length;
  }
  return 0;
}

/** "déjà", "récemment"; but "le mouvement", "de renseignement" are nouns. */
export function isAdverb(items: readonly Item[], index: number, { words }: Lexicon): boolean {
  const word = items[index]?.lower ?? "";
  if (words.adverbs.has(word)) return true;
  if (word.length <= 6 || !words.adverbEndings.some((ending) => word.endsWith(ending))) return false;
  const before = items[index - 1];
  if (before?.kind !== "word") return true;
  return (
    !words.determiners.has(before.lower) && !words.prepositions.has(before.lower) && !words.prenominal.has(before.lower)
  );
}

function isReflexive(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.words.reflexives.has(items[i]?.lower ?? "")) return true;
  return false;
}

/** Index of the first of the unstressed pronouns and negations that stand directly before `index`. */
function beforeClitics(items: readonly Item[], index: number, lexicon: Lexicon): number {
  let start = index;
  while (start > 0) {
    const word = items[start - 1]?.lower ?? "";
    if (!lexicon.words.clitics.has(word) && !lexicon.words.negations.has(word)) break;
    start--;
  }
  return start;
}

/** "la demande", "une critique", "sans critique": a noun, unless "la" is the pronoun of "il la critique". */
function isNoun(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const before = items[index - 1];
  if (!before) return false;
  const word = before.lower;
  if (before.kind === "number") return true;
  if (before.kind !== "word") return false;
  // Only a form that serves "je" and "il" alike, or a participle, is also a noun: "demande", not "répondit".
  const shape = items[index]?.verb?.shape ?? 0;
  if (!(shape & PAST_PARTICIPLE) && !(shape & OTHER_PERSON && shape & SINGULAR) && !(shape & INFINITIVE)) return false;
  if (words.clitics.has(word) && words.determiners.has(word)) {
    const subject = items[index - 2];
    if (!subject) return true;
    return !(
      words.pronouns.has(subject.lower) ||
      words.impersonal.has(subject.lower) ||
      words.relative.has(subject.lower) ||
      words.negations.has(subject.lower) ||
      // "Son frère, X, la décrit comme": a form of the past or present, after a comma
      (subject.lower === "," && !(shape & OTHER_PERSON && !(shape & PAST_PARTICIPLE))) ||
      subject.kind === "name" ||
      // "comme le rappelle X"
      (words.comparing.has(subject.lower) && word !== "les" && (shape & SINGULAR) > 0)
    );
  }
  // "l'un réclame"
  if (words.ordinals.has(word) && words.determiners.has(items[index - 2]?.lower ?? "")) return false;
  if (words.clitics.has(word)) return false;
  if (words.determiners.has(word)) return true;
  const infinitive = (items[index]?.verb?.shape ?? 0) & (INFINITIVE | PRESENT_PARTICIPLE);
  return !infinitive && words.prepositions.has(word);
}
