import { words } from "../../../../text/word-list.ts";

export const reporterNouns = words(`
correspondant
correspondante
correspondants
envoye
envoyee
envoyes
journaliste
journalistes
reporter
reporter-photographe
reporters
reportrice
`);
