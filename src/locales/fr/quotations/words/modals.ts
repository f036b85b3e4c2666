import { words } from "../../../../text/word-list.ts";

/** "aime", "tient": before the infinitive of a verb of saying. */
export const modals = words(`
aimait
aime
aiment
allait
cherche
commence
continuait
continue
croit
finissait
finit
hésitait
hésite
manquait
manque
ose
persiste
plaisait
plaît
préférait
préfère
préfèrent
semble
souhaitait
souhaite
tenait
tentait
tente
tentent
tiennent
tient
va
venait
veulent
veut
vient
voulait
`);
