import { words } from "../../../../text/word-list.ts";

/** Verbs that say nothing without what follows: "mettre en examen". */
export const light = words(`
accuser
amener
appeler
avoir
conduire
considérer
contraindre
donner
faire
forcer
laisser
mettre
obliger
placer
porter
poser
poursuivre
prendre
qualifier
remettre
rendre
soupçonner
tenir
traiter
nommer
désigner
proclamer
promouvoir
sacrer
`);
