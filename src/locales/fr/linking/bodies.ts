// How names of bodies are shortened.

export { completedHeads as bodyHeads, legalForms, organizationTypes as bodyTypes } from "../actors/organizations.ts";

export const genitive = /\s(?=d(?:e|u|es)\s|d['’])/gu;

/** "Département de la Haute-Vaume", "PORT AUTONOME DE CALMONT" */
export const senders =
  /^(?:département|mairie|ville|commune|communauté|métropole|région|préfecture|ministère|gouvernement|parquet|rectorat|conseil|direction|port|hôpital|université|syndicat|fédération|collectif|association|comité|fondation)(?!\p{L})/iu;
