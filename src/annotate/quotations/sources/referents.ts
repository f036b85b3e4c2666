import { foldWord } from "../../../text/fold.ts";
import type { Entity } from "../../analysis.ts";
import { agrees } from "../discourse/agreement.ts";
import {
  mostNamed,
  NOBODY,
  namedBefore,
  namedInBlock,
  nextNamed,
  type Resolution,
  type Topic,
} from "../discourse/discourse.ts";
import { resolve } from "../discourse/resolve.ts";
import type { Sentence } from "../items.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { mainSubject } from "../subjects/main.ts";
import { salienceOf } from "./salience.ts";
import type { Scene } from "./scene.ts";
import { namesOf } from "./source.ts";

/** Somebody a phrase may stand for, and why one would think so. */
export interface Referent {
  whom: Resolution;
  clues: string[];
  /** The words themselves are a name. */
  named: boolean;
}

/** How many of those named last a pronoun may mean. */
const RECENT = 4;

/** Whom a phrase may stand for: a name for itself; "il", "le ministre" for somebody in view, or for nobody who has a name. */
export function referentsOf(phrase: Phrase, sentence: Sentence, scene: Scene): Referent[] {
  const { discourse, reading } = scene;
  const { lexicon, text } = reading;
  const { words } = lexicon;
  const at = sentence.items[phrase.start]?.start ?? sentence.start;
  if (phrase.kind === "name") {
    const name = phrase.entities.length > 0 ? null : wordsOf(phrase, sentence, text);
    return [{ whom: { entities: phrase.entities, name, sure: true }, clues: [], named: true }];
  }
  const resolved = resolve(phrase, sentence, discourse, text, lexicon);
  const found = new Map<string, Referent>();
  const add = (whom: Resolution, clue: string) => {
    const key = namesOf(whom).join(" + ");
    const known = found.get(key);
    if (known) known.clues.push(clue);
    else found.set(key, { whom, clues: [clue], named: false });
  };
  const one = (entity: Entity): Resolution => ({ entities: [entity], name: null, sure: false });
  add(resolved, namesOf(resolved).length === 0 ? "not known" : resolved.sure ? "known for sure" : "known");
  add(NOBODY, "without a name");
  const last = lastSubject(phrase, sentence, discourse);
  for (const clue of unnamedClues(phrase, sentence, scene, last)) add(NOBODY, clue);
  const indefinite = words.indefinite.has(phrase.determiner ?? "");
  // "Le Merle moqueur précise": a noun with a capital is a name; not in "un CRS".
  const noun = sentence.items[phrase.start + 1];
  if (phrase.kind === "description" && !indefinite && noun?.kind === "word" && noun.capital && !phrase.origin) {
    const named = (name: string) => ({ whom: { entities: [], name, sure: true }, clues: [], named: true });
    // "La Norvège" is "Norvège", as it is without its article.
    const bare = wordsOf({ ...phrase, start: phrase.start + 1 }, sentence, text);
    if (words.countries.has(foldWord(bare))) return [named(bare)];
    const whole = wordsOf(phrase, sentence, text);
    found.set(whole, named(whole));
  }

  // "la direction de X", "le bureau de X à Beyrouth": a part speaks for the whole; "la directrice de X" does not
  const person = [words.persons, words.anybody, words.occupations].some((set) => set.has(phrase.head));
  for (const entity of phrase.complements)
    if (entity.kind === "organization" && !person) add(one(entity), "part of it");

  // "les parents", "ils", "le couple": those who were told of together
  if (phrase.plural || words.couples.has(phrase.head))
    for (const { entities, clue } of subjects(discourse, sentence))
      if (entities.length > 1) add({ entities, name: null, sure: false }, clue);
  if (phrase.plural || indefinite) return [...found.values()];
  const body = [words.anyOrganization, words.organizations, words.institutions].some((set) => set.has(phrase.head));
  // "sa mère", "son avocat" is whom the text calls so, not whom it names beside.
  const owned = words.possessive.has(phrase.determiner ?? "") && person && !words.anybody.has(phrase.head);
  const fits = (entity: Entity) =>
    agrees(entity, phrase) &&
    (!owned || entity.roles.some(({ head }) => head === phrase.head)) &&
    (phrase.kind === "description" ? entity.kind === (body ? "organization" : "person") : entity.kind !== "other");
  for (const { entities, clue } of subjects(discourse, sentence))
    if (entities[0] && entities.length === 1 && fits(entities[0])) add(one(entities[0]), clue);
  const recent = namedBefore(discourse, at).filter(fits);
  recent.reverse();
  for (const [rank, entity] of recent.slice(0, RECENT).entries()) add(one(entity), `named ${rank + 1} before`);
  if (recent[0] && recent.length === 1) add(one(recent[0]), "nobody else so far");
  const here = namedInBlock(discourse, sentence, fits);
  if (here[0] && here.length === 1) add(one(here[0]), "nobody else in the paragraph");
  const within = namedBefore(discourse, at, sentence.start).filter(fits);
  if (within[0] && within.length === 1) add(one(within[0]), "nobody else in the sentence");
  // « … », dit la députée. Anne Roy préside …
  const later = phrase.kind === "description" ? nextNamed(discourse, sentence.end, fits) : null;
  if (later) add(one(later), "named next");
  const after = reading.sentences[sentence.index + 1];
  const [opens] = (after && mainSubject(after, lexicon)?.entities) ?? [];
  if (opens && opens === later) add(one(later), "subject of the sentence after");
  const most = mostNamed(discourse, at, fits);
  if (most) add(one(most), "named most");
  for (const { whom, clues } of found.values()) {
    const [entity] = whom.entities;
    if (!entity || whom.entities.length > 1) continue;
    // "Paul Prat se tait. Son patron parle. « … », dit-il": a third is meant by nobody.
    if (phrase.kind === "pronoun" && last?.isNew) clues.push("the last subject is somebody new");
    clues.push(...salienceOf(entity, phrase, sentence, recent, scene));
  }
  return [...found.values()];
}

/** Whom the sentences are about: this one, the one before, those before it. */
function subjects({ topics }: Scene["discourse"], sentence: Sentence): { entities: Entity[]; clue: string }[] {
  return topics.slice(-TOPICS).map((topic) => {
    const back = sentence.index - topic.sentence;
    const which = back === 0 ? "this sentence" : back === 1 ? "the sentence before" : "a sentence before";
    return {
      entities: topic.entities,
      clue: `subject of ${which}${topic.block === sentence.block ? "" : ", another paragraph"}`,
    };
  });
}

const TOPICS = 4;

/** "il" after "un voisin", "la voisine" after "une voisine" or after the words of "la voisine". */
function unnamedClues(phrase: Phrase, sentence: Sentence, { discourse, thread }: Scene, topic: Topic | null): string[] {
  const clues: string[] = [];
  if (phrase.kind === "description" && discourse.unnamed.has(phrase.head)) clues.push("its noun stood without a name");
  const before = thread.quoted?.attribution;
  if (before?.mention && before.speakerNames.length === 0) clues.push("who spoke last has no name");
  if (topic?.entities.length === 0)
    clues.push(
      `the last subject ${topic.isNew ? "is somebody new" : "has no name"}${topic.block === sentence.block ? "" : ", another paragraph"}`,
    );
  return clues;
}

/** Whom the text spoke of last, if the phrase may stand for him. */
function lastSubject(phrase: Phrase, sentence: Sentence, { topics }: Scene["discourse"]): Topic | null {
  const at = sentence.items[phrase.start]?.start ?? sentence.start;
  const topic = topics.findLast(({ start }) => start < at);
  const agreed = topic && !topic.plural && (!topic.gender || !phrase.gender || topic.gender === phrase.gender);
  return agreed ? topic : null;
}

function wordsOf({ start, end }: Phrase, { items }: Sentence, text: string): string {
  return text.slice(items[start]?.start ?? 0, items[end]?.end ?? 0);
}
