import type { Candidate, Class } from "./candidate.ts";
import { readClues } from "./clues/index.ts";
import { conjuncts } from "./conjuncts.ts";
import { tailsOf } from "./persons.ts";
import type { Reading } from "./reading.ts";

/** A name and all its mentions, with what it was taken for. */
export interface Name {
  key: string;
  of: Class;
  mentions: Candidate[];
}

type Scores = Record<Class, number>;

/** Ties go to the first. */
const ORDER: Class[] = ["person", "organization", "place", "other"];
/** A name this sure of itself tells its neighbours in a list, and is not told by them. */
const SURE = 3;
const BORROWED = 3;
/** What a full name adds to its parts, which are rather nobody else's. */
const NAMESAKE = 2;
/** A name that no more tells to be a firm's than its bare form is none yet. */
const FIRM = 2;
/** A place as well known as this bears no one's surname. */
const KNOWN = 6;

/** Groups candidates by name and tells persons, organizations, places and the rest apart by all their clues together. */
export function tellKinds(candidates: readonly Candidate[], reading: Reading): Name[] {
  const mentions = new Map<string, Candidate[]>();
  const scores = new Map<string, Scores>();
  for (const candidate of candidates) {
    const score = scores.get(candidate.key) ?? { person: 0, organization: 0, other: 0, place: 0 };
    for (const { of, weight, once } of readClues(candidate, reading)) {
      if (!once) score[of] += weight;
      else if (!scores.has(candidate.key)) score[of] += weight;
    }
    scores.set(candidate.key, score);
    const group = mentions.get(candidate.key);
    if (group) group.push(candidate);
    else mentions.set(candidate.key, [candidate]);
  }
  inheritSurnames(scores);
  inheritFromClubs(mentions, scores);
  setProductsApart(scores, reading);
  shareInLists(candidates, reading, scores);
  return [...mentions].map(([key, group]) => ({ key, of: best(scores.get(key)), mentions: group }));
}

/** "Macron" is a person where "Emmanuel Macron" is. */
function inheritSurnames(scores: Map<string, Scores>): void {
  for (const [key, score] of [...scores]) {
    for (const tail of tailsOf(key).slice(1)) {
      const surname = scores.get(tail);
      if (surname && best(score) === "person" && surname.place < KNOWN) surname.person += score.person + NAMESAKE;
    }
  }
}

/** "Sainte-Justine" is the hospital where "CHU Sainte-Justine" is one; "Monaco" stays a place. */
function inheritFromClubs(mentions: ReadonlyMap<string, readonly Candidate[]>, scores: Map<string, Scores>): void {
  for (const [key, group] of mentions) {
    const own = scores.get(key);
    const bare = scores.get(key.slice(key.indexOf(" ") + 1));
    if (!own || !bare || own === bare || !/^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(group[0]?.text ?? "")) continue;
    if (best(own) === "organization" && bare.place < KNOWN) bare.organization += own.organization;
  }
}

/** "Novatel Play" beside "Novatel": two capitals of which the first is a firm's are no person. */
function setProductsApart(scores: Map<string, Scores>, { locale }: Reading): void {
  for (const [key, score] of scores) {
    const stem = scores.get(key.slice(0, key.indexOf(" ")));
    if (!stem || best(stem) !== "organization" || best(score) !== "person") continue;
    // "Wendie" beside "Wendie Renard": a name that nothing tells yet may be a given one; so is that of "Lula da Silva".
    if (stem.organization < FIRM || locale.particles.has(key.split(" ")[1] ?? "")) {
      stem.person += score.person + NAMESAKE;
      continue;
    }
    score.other += score.person;
    score.person = 0;
  }
}

/** "Facebook, Instagram, Snapchat ou Twitch": what is told of one is told of all. */
function shareInLists(candidates: readonly Candidate[], reading: Reading, scores: Map<string, Scores>): void {
  const added: [string, Class][] = [];
  for (const list of conjuncts(candidates, reading)) {
    const known = new Set(
      list
        .map(({ key }) => scores.get(key))
        .filter((score) => top(score) >= SURE)
        .map(best),
    );
    const [of] = known;
    if (known.size !== 1 || !of) continue;
    for (const { key } of list) if (top(scores.get(key)) < SURE) added.push([key, of]);
  }
  for (const [key, of] of added) {
    const score = scores.get(key);
    if (score) score[of] += BORROWED;
  }
}

function best(score: Scores | undefined): Class {
  if (!score) return "other";
  return ORDER.reduce((winner, of) => (score[of] > score[winner] ? of : winner));
}

const top = (score: Scores | undefined) => (score ? Math.max(...ORDER.map((of) => score[of])) : 0);
