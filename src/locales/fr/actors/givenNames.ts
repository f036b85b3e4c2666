import type { Gender } from "../../../annotate/analysis.ts";
import { eitherNames } from "./words/eitherNames.ts";
import { feminineNames } from "./words/feminineNames.ts";
import { masculineNames } from "./words/masculineNames.ts";

export const givenNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...masculineNames.map((name) => [name, "m"] as const),
  ...feminineNames.map((name) => [name, "f"] as const),
  ...eitherNames.map((name) => [name, null] as const),
]);

export const compoundNames: ReadonlySet<string> = new Set(["anne", "jean", "louis", "louise", "marie", "pierre"]);
