import { words } from "../../../../text/word-list.ts";

/** Their acts weigh more than those of passers-by. */
export const authorities = words(`
assemblee
chambre
commission
congres
conseil
cour
elysee
etat
gouvernement
juge
juges
jury
maire
matignon
ministere
ministre
ministres
parlement
parquet
prefet
prefete
president
presidente
procureur
procureure
reine
roi
senat
tribunal
`);
