import { words } from "../../../../text/word-list.ts";

/** "SARL", "GAEC": stand before a firm's name. */
export const legalForms = words(`
asbl
bv
earl
eurl
gaec
gie
nv
sa
sarl
sas
sasu
scea
sci
scic
scop
snc
spa
srl
`);
