import { words } from "../../../../text/word-list.ts";

/** Pronouns and negation that stand before their verb and belong to it: "ne", "se", "lui". */
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
n'
ne
nous
s'
se
t'
te
vous
y
`);
