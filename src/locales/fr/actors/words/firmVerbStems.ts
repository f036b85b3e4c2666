import { entries } from "./entries.ts";

/** Beginnings of verbs of firms, folded. */
export const firmVerbStems: readonly string[] = entries(`
appartenai
appartien
commercialis
delocalis
distribu
embauch
emploi
employ
export
fabriqu
fermer
implant
industrialis
licenci
livr
produi
rachet
recrut
`);
