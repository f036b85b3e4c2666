import { words } from "../../../../text/word-list.ts";

/** Whoever bears these is introduced with them: "le procureur" is nobody whom the text merely named. */
export const introduced = words(`
avocat
avocate
bâtonnier
bâtonnière
greffier
greffière
juge
magistrat
magistrate
procureur
procureure
substitut
substitute
coroner
légiste
commissaire
enquêteur
enquêtrice
inspecteur
inspectrice
préfet
préfète
sous-préfet
sous-préfète
recteur
rectrice
évêque
archevêque
cardinal
curé
vicaire
diacre
aumônier
imam
rabbin
proviseur
proviseure
principal
`);
