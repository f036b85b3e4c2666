import { oneOf } from "../../../../text/word-list.ts";

export const planning = oneOf(`
accepté
appel
appelant
appelé
appels
autorisé
choisi
convié
décidé
demandé
enjoint
envisagé
exhorté
exigé
failli
invitant
invitation
invité
juré
menacé
ordonné
prévu
promis
proposé
refusé
renoncé
sommé
tenté
voulu
`);
