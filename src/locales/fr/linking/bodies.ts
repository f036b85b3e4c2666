// How names of bodies are shortened.

export { completedHeads as bodyHeads, legalForms, organizationTypes as bodyTypes } from "../actors/organizations.ts";

export const genitive = /\s(?=d(?:e|u|es)\s|d['’])/gu;
