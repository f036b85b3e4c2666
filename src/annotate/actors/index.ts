import type { Analysis, Entity } from "../analysis.ts";
import type { ActorLocale } from "./locale.ts";

/** Finds who and what an article names, without a list. */
export function findActors(_analysis: Analysis, _locale: ActorLocale): Entity[] {
  return [];
}
