import { words } from "../../../../text/word-list.ts";

/** Auxiliaries of a compound past, with any participle ("a annoncé") or with those of motion only ("est né"). */
export const have = words(`
a
ai
as
aura
auraient
aurait
auront
avaient
avais
avait
avez
avions
avoir
avons
ayant
eu
ont
`);
