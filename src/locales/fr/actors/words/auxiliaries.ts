import { words } from "../../../../text/word-list.ts";

export const auxiliaries = words(`
a
aura
avaient
avait
est
etait
n'
ne
ont
s'
se
`);
