import { words } from "../../../../text/word-list.ts";

/** Words that begin a clause of its own: "que", "qui", "mais". */
export const clause = words(`
alors
car
dont
et
lorsqu'
lorsque
mais
où
puisque
qu'
quand
que
qui
si
tandis
`);
