import { words } from "../../../../text/word-list.ts";

/** "paru", "diffusé": where follows. */
export const publishing = words(`
diffusé
diffusée
diffusées
diffusés
paru
parue
parues
parus
posté
postée
postées
postés
publié
publiée
publiées
publiés
relayé
relayée
relayées
relayés
révélé
révélée
révélées
révélés
`);
