import type { Gender } from "../../../annotate/analysis.ts";
import { words } from "../../../text/word-list.ts";
import { eitherRoles } from "./words/eitherRoles.ts";
import { feminineRoles } from "./words/feminineRoles.ts";
import { masculineRoles } from "./words/masculineRoles.ts";

export { ambivalentRoles } from "./words/ambivalentRoles.ts";
export { deputies } from "./words/deputies.ts";
export { falseRoles } from "./words/falseRoles.ts";
export { portfolioHeads } from "./words/portfolioHeads.ts";
export { relativeNouns } from "./words/relativeNouns.ts";
export { roleAdjectives } from "./words/roleAdjectives.ts";
export { roleAdverbs } from "./words/roleAdverbs.ts";
export { roleJoints } from "./words/roleJoints.ts";
export { roleModifiers } from "./words/roleModifiers.ts";

/** Functions and trades a person is presented by, folded ("depute" for "député"), with the gender they tell. */
export const roles: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...masculineRoles.map((word) => [word, "m"] as const),
  ...feminineRoles.map((word) => [word, "f"] as const),
  ...eitherRoles.map((word) => [word, null] as const),
]);

export const civilities = new Map<string, { gender: Gender | null; plural: boolean }>([
  ["m", { gender: "m", plural: false }],
  ["mm", { gender: "m", plural: true }],
  ["mr", { gender: "m", plural: false }],
  ["monsieur", { gender: "m", plural: false }],
  ["messieurs", { gender: "m", plural: true }],
  ["mme", { gender: "f", plural: false }],
  ["mmes", { gender: "f", plural: true }],
  ["madame", { gender: "f", plural: false }],
  ["mesdames", { gender: "f", plural: true }],
  ["mlle", { gender: "f", plural: false }],
  ["mademoiselle", { gender: "f", plural: false }],
  ["me", { gender: null, plural: false }],
  ["maitre", { gender: null, plural: false }],
  ["dr", { gender: null, plural: false }],
  ["mᵉ", { gender: null, plural: false }],
  ["docteur", { gender: null, plural: false }],
  ["pr", { gender: null, plural: false }],
  ["prof", { gender: null, plural: false }],
  ["professeur", { gender: null, plural: false }],
  ["mgr", { gender: "m", plural: false }],
  ["monseigneur", { gender: "m", plural: false }],
  ["sir", { gender: "m", plural: false }],
  ["lord", { gender: "m", plural: false }],
  ["lady", { gender: "f", plural: false }],
  ["sœur", { gender: "f", plural: false }],
  ["père", { gender: "m", plural: false }],
  ["abbé", { gender: "m", plural: false }],
]);

export const callings = new Map([
  ["dr", "docteur"],
  ["docteur", "docteur"],
  ["me", "maître"],
  ["maitre", "maître"],
  ["pr", "professeur"],
  ["prof", "professeur"],
  ["professeur", "professeur"],
  ["mgr", "monseigneur"],
  ["monseigneur", "monseigneur"],
]);

export const spelledCivilities = words("monsieur messieurs madame mesdames mademoiselle maitre docteur");

/** What stands between the parties of a case in law: "Roe v. Wade", "Gary c. Orban". */
export const versus = words("v c vs");

/** What leads from a name to another of the same person: "alias « Kid »", "dit le Kid". */
export const aliasWords = words("alias surnomme surnommee");
export const calledWords = words("dit dite");

/** What stands before several that nobody has named: "des compagnies", "certaines écoles". */
export const severalDeterminers = words("des certains certaines plusieurs quelques divers diverses d'autres");

/** Departments that have others beside them: "des Relations avec le Parlement". */
export const departmentsWith = words("relations liaison dialogue");
export const besidePrepositions = words("avec");

/** "père de trois enfants", "mère d'une fille de 8 ans", but not "père de la victime": how many, not whose. Folded. */
export const parental =
  /^(?:jeunes? )?(?:grands?-)?(?:pere|mere|maman|papa|parent)s? (?:de |d')(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs)(?: (?:jeunes|petits|grands))? (?:petits-)?(?:enfant|fille|fillette|fils|garcon|jumeau|jumelle|bebe|adolescente?)[sx]?(?: (?:de|ages? de) .{1,30} ans)?$/;

/** "président de celle-ci", "avocate de ce dernier", "directeur de l'une d'elles": of whom, another sentence tells. */
export const pointing =
  /(?:^|[ '])(?:c(?:elui|elle|eux|elles)-(?:ci|la)|cet? derni?er|cette derniere|ces derni(?:er|ere)s|l'un|l'une|lequel|laquelle|duquel)$/;

/** What ends such a phrase after its noun. */
export const roleTails = words("par_interim");

export const ministers = words("ministre ministres vice-ministre ex-ministre commissaire haut-commissaire etat");
