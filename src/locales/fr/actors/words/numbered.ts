import { words } from "../../../../text/word-list.ts";

/** Words whose number is part of the name. */
export const numbered = words(`
antenne
canal
chaine
channel
europe
formule
france
ligue
nationale
radio
samu
sdis
smur
telefoot
top
`);
