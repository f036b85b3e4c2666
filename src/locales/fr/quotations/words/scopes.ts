import { words } from "../../../../text/word-list.ts";

/** "départementale" in "la présidente départementale": of how much, rather than of what. */
export const scopes = words(`
départemental
départementale
fédéral
fédérale
local
locale
municipal
municipale
national
nationale
régional
régionale
sortant
sortante
`);
