import { oneOf } from "../../../../text/word-list.ts";

export const mediaNouns = oneOf(`
chaîne
correspondante?
correspondants
envoyée?
envoyés
gazette
hebdomadaire
journal
magazine
médias?
quotidien
radio
télé
télévision
tv
`);
