import { words } from "../../../../text/word-list.ts";

/** Unstressed pronouns before a verb: "se", "lui", "l'". */
export const clitics = words(`
en
l'
la
le
les
leur
lui
m'
me
nous
s'
se
t'
te
vous
y
`);
