import { words } from "../../../../text/word-list.ts";

/** Of these there are many sums, and none is theirs. */
export const payers = words(`
budget
club
conseil
departement
directeur
etat
fabricant
gouvernement
groupe
journal
laboratoire
maire
ministere
ministre
parti
pays
president
projet
`);
