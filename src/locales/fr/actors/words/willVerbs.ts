import { words } from "../../../../text/word-list.ts";

/** Verbs of wanting: their subject is somebody, too. */
export const willVerbs = words(`
comptait
compte
craignait
craint
entend
entendait
esperait
espere
prefere
redoute
veut
voudra
voudrait
voulait
`);
