import { words } from "../../../../text/word-list.ts";

/** Words between the comma and such a noun: "X, alors ministre". */
export const roleAdverbs = words(`
actuellement
ailleurs
alors
aujourd'hui
aussi
autrefois
desormais
egalement
elle-meme
jadis
longtemps
lui-meme
naguere
notamment
par
`);
