import { oneOf } from "../../../../text/word-list.ts";

export const scheduled = oneOf(`
ajourné
attendu
censé
convoqué
décalé
fixé
planifié
prévu
programmé
prolongé
reconduit
renvoyé
reporté
repoussé
`);
