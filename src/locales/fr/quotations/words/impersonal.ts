import { words } from "../../../../text/word-list.ts";

/** Nobody in particular: "on", "nous", "je", "vous", "tu". */
export const impersonal = words(`
c'
ça
ce
ceci
cela
j'
je
nous
on
tu
vous
`);
