import { words } from "../../../../text/word-list.ts";

/** They take "être" and are no passive: "est parti". */
export const motion = words(`
accourir
advenir
aller
apparaître
arriver
décéder
demeurer
descendre
devenir
disparaître
échoir
éclore
entrer
intervenir
monter
mourir
naître
partir
parvenir
passer
provenir
rentrer
repartir
ressortir
rester
retomber
retourner
revenir
sortir
survenir
tomber
venir
`);
