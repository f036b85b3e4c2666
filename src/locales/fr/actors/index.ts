import type { ActorLocale } from "../../../annotate/actors/locale.ts";
import { compoundNames, givenNames } from "./givenNames.ts";
import { kindWeights } from "./kindWeights.generated.ts";
import * as listed from "./listed.ts";
import * as grammar from "./ordinary.ts";
import * as organizations from "./organizations.ts";
import * as personForms from "./personForms.ts";
import * as places from "./places.ts";
import * as persons from "./roles.ts";

export const actors: ActorLocale = {
  kindWeights,
  givenNames,
  compoundNames,
  ...persons,
  ...personForms,
  ...organizations,
  ...grammar,
  ...listed,
  ...places,
};
