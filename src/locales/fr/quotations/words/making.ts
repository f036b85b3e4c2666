import { words } from "../../../../text/word-list.ts";

/** "créer": the object in marks is what the thing is called. */
export const making = words(`
bâtir
construction
construire
création
créer
fonder
installation
installer
instauration
instaurer
instituer
lancement
lancer
organisation
organiser
ouverture
ouvrir
`);
