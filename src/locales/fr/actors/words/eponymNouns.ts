import { entries } from "./entries.ts";

/** Nouns that a person gives the name. */
export const eponymNouns: ReadonlySet<string> = new Set(
  entries(`
administration
affaire
camp
clan
couple
decret
dossier
dossiers
duo
epoux
equipe
ere
famille
frere
freres
gouvernement
loi
ministere
plan
presidence
proces
rapport
scandale
tandem
veuve
`),
);
