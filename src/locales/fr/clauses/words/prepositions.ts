import { words } from "../../../../text/word-list.ts";

export const prepositions = words(`
à
après
avant
avec
chez
comme
contre
d'
dans
de
depuis
derrière
dès
devant
durant
en
entre
hors
malgré
outre
par
parmi
pendant
pour
sans
sauf
selon
sous
sur
vers
`);
