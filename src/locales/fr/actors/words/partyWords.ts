import { entries } from "./entries.ts";

/** Parties whose name is a word of the language: only beside an office or in parentheses are they meant. Folded. */
export const partyWords: ReadonlySet<string> = new Set(
  entries(`
agir
centre
defi
ecolo
engages
ensemble
generations
horizons
les centristes
les ecologistes
les engages
les republicains
les verts
place publique
reconquete
renaissance
territoires
verts
vooruit
`),
);
