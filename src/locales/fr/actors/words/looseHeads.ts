import { entries } from "./entries.ts";

/** Nouns that do so only with an adjective or another noun first: "chambre d'agriculture du Gers". */
export const looseHeads: ReadonlySet<string> = new Set(
  entries(`
agence
association
caisse
chambre
collectif
commission
conseil
cour
direction
ecole
inspection
institut
ligue
office
secretariat
union
`),
);
