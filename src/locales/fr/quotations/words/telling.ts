import { words } from "../../../../text/word-list.ts";

/** "déclarer à X": an organization that is told so is a medium. */
export const telling = words(`
affirmer
assurer
avouer
commenter
confirmer
déclarer
déplorer
détailler
dire
estimer
expliquer
glisser
indiquer
préciser
raconter
réagir
reconnaître
regretter
répéter
résumer
souffler
témoigner
`);
