import { perList } from "../../text/per-object.ts";
import type { Happening } from "./happening.ts";
import type { Salience } from "./salience.ts";

/** What makes an event matter, each with its share of the weight. */
const ACT = 1.2;
/** Each article more that tells it, be it by the words of one agency. */
const PER_ARTICLE = 0.6;
const PER_SOURCE = 2;
const MOST_SOURCES = 4;
/** Later articles that look back at its day. */
const PER_LOOK_BACK = 0.4;
const MOST_LOOKS = 4;
const HEADLINE = 4;
/** It opens its article. */
const OPENING = 1;
const HEAD = 0.15;
/** It is of persons that the dossier speaks of much. */
const CHIEF = 3;
/** Its subject decides for many. */
const AUTHORITY = 1;
/** From its day on the articles speak of what they had not spoken of. */
const NEWS = 6;
/** It is to come, or said by some. */
const UNSURE = 1;
/** An act of no family we know. */
const UNKNOWN = 0.5;
/** An hour of a story, with no act that we know or a routine one: "À 22 h 52, la voiture s'éloigne". */
const SCENE = 1;
const ROUTINE = 1;
/** It names nobody and no place: "Une personne est interpellée". */
const NAMELESS = 1;
/** What is so, has so or seems so: no act. */
const STATE = 0.2;

/** How much a cluster matters: its act, its independent sources, who looks back, its place in its article, its headline, its actors. */
export function weigh(
  cluster: readonly Happening[],
  sources: number,
  looksBack: number,
  salience: Salience,
  states: ReadonlySet<string>,
): number {
  const { act, articles, opening, authority, unsure, isScene, isNameless } = byItself(cluster, states);
  const most = (measure: (one: Happening) => number) => Math.max(...cluster.map(measure));
  return (
    ACT * act +
    PER_ARTICLE * (Math.min(articles, MOST_SOURCES) - 1) +
    PER_SOURCE * (Math.min(sources, MOST_SOURCES) - 1) +
    PER_LOOK_BACK * Math.min(looksBack, MOST_LOOKS) +
    HEADLINE * most(salience.headline) +
    OPENING * opening +
    CHIEF * most(salience.prominence) +
    AUTHORITY * authority +
    NEWS * most(salience.novelty) -
    SCENE * Number(isScene) -
    NAMELESS * Number(isNameless) -
    UNSURE * unsure
  );
}

/** What a cluster weighs by itself, whatever else the dossier tells. */
const byItself = perList((cluster: readonly Happening[], states: ReadonlySet<string>) => {
  const most = (measure: (one: Happening) => number) => Math.max(...cluster.map(measure));
  return {
    act: most(({ family, verb }) => family?.weight ?? (states.has(verb) ? STATE : UNKNOWN)),
    articles: new Set(cluster.map(({ article }) => article)).size,
    opening: most(({ depth }) => (depth < HEAD ? 1 : 0)),
    authority: most(({ hasAuthority }) => (hasAuthority ? 1 : 0)),
    unsure: most(({ mood }) => (mood === "fact" ? 0 : 1)),
    isNameless: cluster.every(({ names }) => names.size === 0),
    isScene: cluster.every(
      ({ family, when, basis, hasAuthority }) =>
        (family?.weight ?? 0) <= ROUTINE && !hasAuthority && basis === "article" && /T\d/.test(when),
    ),
  };
});
