import { words } from "../../../../text/word-list.ts";

/** Adjectives that begin the name of a body: "Nouveau", "Haute". */
export const bodyAdjectives = words(`
grand
grande
haut
haute
jeune
libre
nouveau
nouvel
nouvelle
petit
petite
premier
premiere
vieux
`);
