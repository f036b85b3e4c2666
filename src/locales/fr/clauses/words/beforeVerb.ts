import { words } from "../../../../text/word-list.ts";

/** Right after them comes the verb, or its clitics. */
export const beforeVerb = words(`
c'
ça
ce
cela
celle-ci
celui-ci
dont
elle
elles
il
ils
j'
je
n'
ne
nous
on
où
qu'
que
qui
s'
se
vous
y
`);
