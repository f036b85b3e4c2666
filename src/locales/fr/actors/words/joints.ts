import { words } from "../../../../text/word-list.ts";

/** Joints inside an organization's name: "de", "des", "et". */
export const joints = words(`
a
and
au
aux
contre
d'
de
des
du
en
et
for
l'
la
le
les
of
pour
prud'
sur
the
`);
