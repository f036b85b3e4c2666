import { words } from "../../../../text/word-list.ts";

/** Words before a figure that somebody claims, folded: "parle". */
export const claims = words(`
annoncait
annonce
avancait
avance
ecrit
evoquait
evoque
parlait
parle
parlent
pretend
pretendait
`);
