import { words } from "../../../../text/word-list.ts";

/** "président", "maire": offices that stand for their bearer. */
export const offices = words(`
chancelier
chancelière
chef
cheffe
commandant
commandante
député
députée
directeur
directrice
dirigeant
dirigeante
général
gouverneur
gouverneure
leader
maire
ministre
pape
patron
patronne
pdg
premier-ministre
président
présidente
reine
roi
secrétaire
sénateur
sénatrice
souverain
`);
