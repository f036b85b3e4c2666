import type { Actor } from "../../model.ts";
import type { Happening } from "./happening.ts";

/** What makes an event matter, each with its share of the weight. */
const PER_SOURCE = 2;
const MOST_SOURCES = 4;
/** Later articles that look back at the day. */
const PER_LOOK_BACK = 0.7;
const MOST_LOOKS = 4;
const HEADLINE = 4;
/** It opens its article. */
const OPENING = 1.5;
const HEAD = 0.15;
/** The chief actors of the dossier. */
const CHIEF = 1.5;
const UNSURE = 1;
/** An act of no family we know. */
const UNKNOWN = 0.8;
/** What is so, has so or seems so: no act. */
const STATE = 0.2;

/** How many of the others a dossier speaks of as much, by actor: 1 for the one most named, near 0 for those named once. */
export function prominence(actors: readonly Actor[]): ReadonlyMap<string, number> {
  const most = Math.max(1, ...actors.map(({ mentions }) => mentions.length));
  return new Map(actors.map(({ id, mentions }) => [id, Math.log1p(mentions.length) / Math.log1p(most)]));
}

/** How much a cluster matters: by its act, its independent sources, who looks back, its place in its article, its headline, its actors. */
export function weigh(
  cluster: readonly Happening[],
  sources: number,
  looksBack: number,
  chief: ReadonlyMap<string, number>,
  states: ReadonlySet<string>,
): number {
  const act = Math.max(...cluster.map(({ family, verb }) => family?.weight ?? (states.has(verb) ? STATE : UNKNOWN)));
  const headline = Math.max(...cluster.map((one) => one.headline));
  const opens = cluster.some(({ depth }) => depth < HEAD);
  const actor = Math.max(0, ...cluster.flatMap(({ actors }) => actors.map((id) => chief.get(id) ?? 0)));
  const isFact = cluster.some(({ mood }) => mood === "fact");
  return (
    act +
    PER_SOURCE * (Math.min(sources, MOST_SOURCES) - 1) +
    PER_LOOK_BACK * Math.min(looksBack, MOST_LOOKS) +
    HEADLINE * headline +
    (opens ? OPENING : 0) +
    CHIEF * actor -
    (isFact ? 0 : UNSURE)
  );
}
