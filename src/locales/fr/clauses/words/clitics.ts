import { words } from "../../../../text/word-list.ts";

/** What stands between "pour" and its infinitive: "pour ne pas l'avoir". */
export const clitics = words(`
en
jamais
l'
la
le
les
leur
lui
n'
ne
pas
plus
rien
s'
se
y
`);
