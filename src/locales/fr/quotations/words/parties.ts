import { words } from "../../../../text/word-list.ts";

/** What somebody is before a court, and nobody else in the story. */
export const parties = words(`
accusé
accusée
condamné
condamnée
mis-en-cause
plaignant
plaignante
prévenu
prévenue
suspect
suspecte
`);
