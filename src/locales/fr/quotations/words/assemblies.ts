import { words } from "../../../../text/word-list.ts";

/** "parlement", "cour": what speaks and is spoken to, and is no medium. */
export const assemblies = words(`
assemblée
bourse
caisse
chambre
congrès
conseil
cour
forum
onu
otan
palais
parlement
sénat
sommet
tribunal
`);
