import { words } from "../../../../text/word-list.ts";

/** "chroniqueur": "à" after them tells where they work. */
export const journalists = words(`
animateur
animatrice
chroniqueur
chroniqueuse
correspondant
correspondante
éditorialiste
journaliste
journalistes
présentateur
présentatrice
reporter
stagiaire
`);
