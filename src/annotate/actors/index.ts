import type { Analysis, Entity } from "../analysis.ts";
import { dropOrdinary, dropPlaces } from "./filter.ts";
import { joinMentions } from "./join.ts";
import { tellKinds } from "./kinds.ts";
import type { ActorLocale } from "./locale.ts";
import { findNames } from "./names.ts";
import { read } from "./reading.ts";

/** Finds who and what an article names, without a list. */
export function findActors(analysis: Analysis, locale: ActorLocale): Entity[] {
  const reading = read(analysis, locale);
  const names = findNames(reading);
  const kept = dropPlaces(dropOrdinary(names, reading), reading);
  return joinMentions(tellKinds(kept, reading));
}
