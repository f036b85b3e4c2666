import { words } from "../../../../text/word-list.ts";

/** Nouns whose complement is a department of state. */
export const portfolioHeads = words(`
charge
chargee
delegue
deleguee
etat
ex-ministre
garde
ministere
ministre
ministres
portefeuille
secretaire
sous-secretaire
vice-ministre
`);
