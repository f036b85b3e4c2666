import { words } from "../../../../text/word-list.ts";

/** "épinglé" at the head of a sentence: what follows is what others say of its subject. */
export const blamed = words(`
accusé
accusée
accusées
accusés
attaqué
attaquée
attaquées
attaqués
critiqué
critiquée
critiquées
critiqués
dénoncé
dénoncée
épinglé
épinglée
épinglées
épinglés
mis
mise
mises
visé
visée
visées
visés
`);
