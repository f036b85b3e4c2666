import { words } from "../../../../text/word-list.ts";

/** Nouns that tell nothing of somebody without whose, or of what: "membre", "fille", "la fédération PS". */
export const relativeNouns = words(`
adversaire
ami
amie
antenne
collectif
collegue
compagne
compagnon
cousin
cousine
direction
epouse
epoux
federation
femme
figure
filiale
fille
fils
frere
groupe
homologue
mari
membre
mere
neveu
niece
oncle
pere
predecesseur
proche
reseau
rival
rivale
section
soeur
successeur
tante
voisin
voisine
`);
