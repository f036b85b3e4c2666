import { words } from "../../../../text/word-list.ts";

/** Small words inside a name in which words in lower case stand: "Vivre à Brec". Folded. */
export const namePrepositions = words(`
a
au
aux
contre
d'
dans
de
des
du
en
entre
et
l'
la
le
les
pour
sans
sur
`);
