import { words } from "../../../../text/word-list.ts";

/** "roman": who publishes it is no medium. */
export const works = words(`
album
autobiographie
biographie
dictionnaire
essai
livre
manuel
ouvrage
récit
recueil
roman
`);
