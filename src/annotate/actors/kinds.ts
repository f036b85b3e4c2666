import type { Candidate, Class } from "./candidate.ts";
import type { KindWeights } from "./locale.ts";
import type { Reading } from "./reading.ts";
import { related } from "./relations.ts";
import { readSigns } from "./signs/index.ts";

/** A name and all its mentions, with what it was taken for. */
export interface Name {
  key: string;
  of: Class;
  mentions: Candidate[];
}

/** A name before it is known what it is: how strongly each sign is there, 0 to 1. */
export interface Group {
  key: string;
  mentions: Candidate[];
  signs: ReadonlyMap<string, number>;
}

/** Ties go to the first. */
export const CLASSES: readonly Class[] = ["person", "organization", "place", "other", "word"];

/**
 * Tells persons, organizations, places, other things and words that name nothing apart: a log-linear choice among the five by
 * the signs of all mentions of a name together. A second look adds what the first one found of its neighbours: "Macron" is a person
 * where "Emmanuel Macron" is, and in a list what is told of one is told of all.
 */
export function tellKinds(candidates: readonly Candidate[], reading: Reading): Name[] {
  const groups = groupNames(candidates, reading);
  const first = new Map(groups.map(({ key, signs }) => [key, best(signs, reading)]));
  const relations = related(groups, candidates, first, reading);
  return groups.map(({ key, mentions, signs }) => {
    const of = best(new Map([...signs, ...(relations.get(key) ?? [])]), reading);
    return { key, of, mentions };
  });
}

/** Mentions by name, with their signs. A sign that half of them show counts for more than half: names are written in short. */
export function groupNames(candidates: readonly Candidate[], reading: Reading): Group[] {
  const groups = new Map<string, { key: string; mentions: Candidate[]; signs: Map<string, number> }>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key) ?? {
      key: candidate.key,
      mentions: [] as Candidate[],
      signs: new Map<string, number>(),
    };
    groups.set(candidate.key, group);
    group.mentions.push(candidate);
    for (const sign of readSigns(candidate, reading)) group.signs.set(sign, (group.signs.get(sign) ?? 0) + 1);
  }
  for (const { signs, mentions } of groups.values())
    for (const [sign, times] of signs) signs.set(sign, Math.sqrt(times / mentions.length));
  return [...groups.values()];
}

/** Without one of these a name is hardly a place: who speaks and acts is not lost for a town. */
const PLACE_SIGNS = ["place", "long place", "place's form", "route", "district", "road", "where", "region"].concat(
  "place's noun before",
  "owned as a place",
  "building's noun first",
);

/** So much less, in log-odds, speaks for a place without such a sign. */
const UNPLACED = 2;

/** A kind less probable than this is not told: the name is something, nobody knows what. Words are left out for good. */
const NEEDED: Readonly<Record<Class, number>> = { person: 0.4, organization: 0.55, place: 0, other: 0, word: 0.85 };

/** What the signs say for each class, in log-odds. */
export function scoresOf(signs: ReadonlyMap<string, number>, weights: KindWeights): number[] {
  const scores = [...weights.bias];
  for (const [sign, strength] of signs)
    for (const [at, weight] of (weights.signs[sign] ?? []).entries())
      scores[at] = (scores[at] ?? 0) + strength * weight;
  return scores;
}

function best(signs: ReadonlyMap<string, number>, { locale }: Reading): Class {
  const scores = scoresOf(signs, locale.kindWeights);
  const placed = PLACE_SIGNS.some((sign) => signs.has(sign));
  const powers = CLASSES.map((of, at) => Math.exp((scores[at] ?? 0) - (of === "place" && !placed ? UNPLACED : 0)));
  const most = Math.max(...powers);
  const first = CLASSES[powers.indexOf(most)] ?? "other";
  return most >= NEEDED[first] * powers.reduce((sum, power) => sum + power, 0) ? first : "other";
}
