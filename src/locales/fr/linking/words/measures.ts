import { words } from "../../../../text/word-list.ts";

/** Nouns that measure and are no thing themselves, folded: "kilos". */
export const measures = words(`
degre
degres
hectare
hectares
kilo
kilogrammes
kilometre
kilometres
kilos
litre
litres
metre
metres
milligrammes
tonne
tonnes
`);
