import { words } from "../../../../text/word-list.ts";

/** Infinitives whose object in marks is a work: "a publié « … »". */
export const titleVerbs = words(`
chanter
citer
commenter
critiquer
écrire
exposer
fredonner
présenter
publier
réciter
reconnaître
signer
`);
