import { oneOf } from "../../../../text/word-list.ts";

/** What is beside a verb of asking where the press asks. */
export const press = oneOf(`
antennes?
au_téléphone
caméras?
conférence_de_presse
confrères?
consœurs?
en_direct
interview
journalistes?
matinale
micros?
ondes
par_téléphone
plateau
point_de_presse
point_presse
presse
rédaction
reporters?
`);
