import { words } from "../../../../text/word-list.ts";

export const subordinators = words(`
alors
car
comme
dont
laquelle
lequel
lorsqu'
lorsque
où
parce
puisqu'
puisque
qu'
quand
que
qui
s'
si
tandis
`);
