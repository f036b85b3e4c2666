import { entries } from "./entries.ts";

export const notDemonyms: ReadonlySet<string> = new Set(
  entries(`
ancien
ancienne
argentine
billard
boulevard
canard
citoyen
citoyenne
citoyennes
citoyens
etendard
gardien
gardienne
guepard
hasard
leopard
lezard
liberation
milliard
moyen
moyenne
musicien
musicienne
parisien
quotidien
quotidienne
renard
republicain
republicains
standard
`),
);
