import { words } from "../../../../text/word-list.ts";

/** Before these "si" opens a condition: "si le pont ferme", not "si grand". */
export const ifOpens = words(`
aucun
aucune
ce
certaines
certains
ces
cet
cette
des
elle
elles
il
ils
l'
la
le
les
leur
leurs
on
plusieurs
quasiment
sa
ses
son
un
une
`);
