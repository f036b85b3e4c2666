import type { Analysis, Entity } from "../analysis.ts";
import { readAppositions } from "./appositions.ts";
import { restoreArticles } from "./articles.ts";
import type { Candidate } from "./candidate.ts";
import { toEntities } from "./entities.ts";
import { splitGlued } from "./glued.ts";
import { nameHandles } from "./handles.ts";
import { joinNames } from "./join.ts";
import { tellKinds } from "./kinds.ts";
import type { ActorLocale } from "./locale.ts";
import { findNames } from "./names.ts";
import { dropOrdinary } from "./ordinary.ts";
import { type Reading, read } from "./reading.ts";
import { addRepeats } from "./repeats.ts";

/**
 * Finds who and what an article names, without a list of them. Each pass reads what the one before it left; all are linear in
 * the length of the article. Entities come in order of first mention, their mentions in reading order, none inside another.
 */
export function findActors(analysis: Analysis, locale: ActorLocale): Entity[] {
  const reading = read(analysis, locale);
  // Kinds come before joining: a person and a firm of one name stay apart, and places and mere words are left.
  return toEntities(joinNames(tellKinds(findCandidates(reading), reading), reading), reading);
}

/** Where names stand and how each is presented, before it is known what they are. */
export function findCandidates(reading: Reading): Candidate[] {
  // Capitals are only candidates: a sentence's first word, a nationality or a department of state has one too.
  const found = addRepeats(restoreArticles(splitGlued(findNames(reading), reading), reading), reading);
  const names = nameHandles(dropOrdinary(found, reading));
  // Roles come before kinds: "le ministre X" tells that X is a person.
  return readAppositions(names, reading);
}
