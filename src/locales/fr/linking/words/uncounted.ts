import { words } from "../../../../text/word-list.ts";

/** Words after a figure that end what it may count, folded: "30 000 selon les organisateurs", "198 au départ", "5 e place". */
export const uncounted = words(`
apres
au
aux
contre
dont
e
eme
er
ere
et
mais
nd
nde
selon
`);
