import { words } from "../../../../text/word-list.ts";

/** "signé", "rédigée": with an agent, whose a document is. */
export const signing = words(`
adressé
adressée
adressés
cosigné
cosignée
écrit
écrite
écrits
envoyé
envoyée
envoyés
rédigé
rédigée
rédigés
remis
remise
rendu
rendue
signé
signée
signées
signés
`);
