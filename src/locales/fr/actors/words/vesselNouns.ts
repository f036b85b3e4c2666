import { entries } from "./entries.ts";

/** Nouns of ships: what follows them is no firm. Folded. */
export const vesselNouns: ReadonlySet<string> = new Set(
  entries(`
bateau
cargo
catamaran
chalutier
ferry
fregate
navire
paquebot
petrolier
porte-conteneurs
remorqueur
voilier
vraquier
yacht
`),
);
