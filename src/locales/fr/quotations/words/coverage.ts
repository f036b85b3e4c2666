import { words } from "../../../../text/word-list.ts";

/** "information" in "le site d'information X". */
export const coverage = words(`
actualité
actualités
info
information
informations
infos
investigation
nouvelles
presse
radio
télévision
`);
