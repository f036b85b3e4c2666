import { words } from "../../../../text/word-list.ts";

/** "devenue", "constitue": say what a thing is. */
export const copulas = words(`
constituait
constitue
constituent
constituer
demeure
demeurent
devenait
devenir
devenu
devenue
devenues
devenus
deviendra
deviennent
devient
été
représentait
représente
représentent
représenter
restait
reste
restent
rester
`);
