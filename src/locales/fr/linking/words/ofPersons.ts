import { words } from "../../../../text/word-list.ts";

/** Families of acts that only persons undergo, or do of themselves: "licenciement". */
export const ofPersons = words(`
acquit
appoint
arrest
charge
dismiss
elect
hear
jail
release
resign
sentence
summon
`);
