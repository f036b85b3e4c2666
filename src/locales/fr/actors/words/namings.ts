import { entries } from "./entries.ts";

/** What gives a name to a thing: "un boîtier baptisé « X »". */
export const namings: ReadonlySet<string> = new Set(
  entries(`
appele
appelee
baptise
baptisee
baptisees
baptises
dit
dite
dites
dits
intitule
intitulee
intitulees
intitules
nomme
nommee
rebaptise
rebaptisee
`),
);
