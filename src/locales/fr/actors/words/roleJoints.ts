import { words } from "../../../../text/word-list.ts";

/** What joins such a noun to its complements: "chargé de", "en chef", "et directeur". */
export const roleJoints = words(`
a
au
aupres
aux
ce
ces
cet
cette
charge
chargee
comme
d'
de
des
du
en
et
l'
la
le
les
leur
leurs
pour
sa
ses
son
sur
`);
