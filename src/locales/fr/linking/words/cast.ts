import { words } from "../../../../text/word-list.ts";

/** What a vote does, folded: "adopté". */
export const cast = words(`
adopte
adoptee
adoptees
adoptes
approuve
approuvee
approuvees
approuves
enterine
enterinee
enterinees
enterines
ratifie
ratifiee
ratifiees
ratifies
rejete
rejetee
rejetees
rejetes
vote
votee
votees
votes
`);
