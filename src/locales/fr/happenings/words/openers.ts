import { words } from "../../../../text/word-list.ts";

/** Begins a noun phrase, articles and numerals: "deux", "plusieurs". */
export const openers = words(`
aucun
certains
chaque
cinq
des
deux
dix
douze
huit
l'
la
le
les
neuf
onze
plusieurs
quatre
quelques
sept
six
trois
un
une
`);
