import { phrases } from "../fragments.ts";

/** Words in -s and -x that are no counted noun. */
export const notCounted = phrases(`
alors
après
aux
ces
dans
depuis
des
dès
deux
dix
elles
envers
francs
hors
ils
jamais
les
leurs
lors
lorsqu
mais
moins
nous
parmi
pas
plus
plusieurs
puis
sans
ses
six
sous
toujours
tous
toutes
très
trois
vers
vous
`);
