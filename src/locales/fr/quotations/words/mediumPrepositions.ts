import { words } from "../../../../text/word-list.ts";

/** Words before a medium at the head of a sentence: "dans", "sur", "à". */
export const mediumPrepositions = words(`
à
au
aux
chez
dans
devant
lors
pour
sur
via
`);
