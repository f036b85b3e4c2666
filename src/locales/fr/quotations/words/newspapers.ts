import { words } from "../../../../text/word-list.ts";

/** "quotidien", "hebdomadaire": a name after them is a medium's. */
export const newspapers = words(`
agence
chaîne
confrères
hebdo
hebdomadaire
journal
magazine
média
mensuel
quotidien
radio
revue
site
station
télé
télévision
`);
