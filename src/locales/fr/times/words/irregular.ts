import { oneOf } from "../../../../text/word-list.ts";

/** Participles that no ending tells. */
export const irregular = oneOf(`
abattu
admis
battu
commis
conclu
construit
découvert
détenu
détruit
disparu
écrit
élu
entendu
inscrit
interdit
intervenu
mis
mort
obtenu
offert
ouvert
paru
perdu
pris
produit
reçu
remis
rendu
repris
retenu
réuni
saisi
sorti
soumis
survenu
tenu
transmis
vendu
venu
`);
