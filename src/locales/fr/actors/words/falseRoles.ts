import { words } from "../../../../text/word-list.ts";

/** Participles that without their accent are such a noun: "jugé". Accents kept. */
export const falseRoles = words(`
arbitré
arbitrée
gardé
gardée
gardées
gardés
jugé
jugée
jugées
jugés
piloté
pilotée
pilotées
pilotés
`);
