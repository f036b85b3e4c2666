import { words } from "../../../../text/word-list.ts";

/** What follows the "il" of nobody: "faut", "s'agit"; "il est difficile de". */
export const impersonalVerbs = words(`
agissait
agit
convient
existait
existe
fallait
faudra
faudrait
faut
importe
reste
s'agissait
s'agit
semble
suffit
`);
