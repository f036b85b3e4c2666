import type { ActorLocale } from "../../../annotate/actors/locale.ts";
import { givenNames } from "./givenNames.ts";
import { articles, demonym, demonyms, joints, ordinary, ordinaryForm, particles, predicates } from "./ordinary.ts";
import {
  organizationAdjective,
  organizationHeads,
  organizationTails,
  organizationTypes,
  organizationWords,
  works,
} from "./organizations.ts";
import { placeHeads, placePrepositions, places, seats } from "./places.ts";
import { civilities, roleModifiers, roles } from "./roles.ts";

export const actors: ActorLocale = {
  givenNames,
  civilities,
  roles,
  roleModifiers,
  organizationHeads,
  organizationTypes,
  organizationWords,
  organizationAdjective,
  organizationTails,
  particles,
  joints,
  articles,
  ordinary,
  ordinaryForm,
  predicates,
  demonym,
  demonyms,
  places,
  placeHeads,
  placePrepositions,
  seats,
  works,
};
