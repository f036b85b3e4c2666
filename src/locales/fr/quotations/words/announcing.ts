import { words } from "../../../../text/word-list.ts";

/** "podcast", "réseau": a name right after them is a medium's. */
export const announcing = words(`
application
bimensuel
gratuit
messagerie
newsletter
plate-forme
plateforme
podcast
podcasts
réseau
réseaux
tabloïd
webzine
`);
