import { words } from "../../../../text/word-list.ts";

/** Those of them that make a name with a name right after: "comité Adama", "cabinet Deloitte". */
export const eponymHeads = words(`
academie
clinique
comite
fondation
hopital
institut
musee
opera
theatre
universite
`);
