import { entries } from "./entries.ts";

export const ambivalentRoles: ReadonlySet<string> = new Set(
  entries(`
acquereur
actionnaire
adversaire
champion
concurrent
concurrente
constructeur
createur
editeur
editrice
exploitant
finaliste
investisseur
laureat
membre
numero
partenaire
pionnier
proprietaire
repreneur
rival
rivale
transporteur
`),
);
