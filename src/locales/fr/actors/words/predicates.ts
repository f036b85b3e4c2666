import { entries } from "./entries.ts";

/** "X a déclaré", "X n'exclut pas": after a bare noun French wants none of these, so X is a name. */
export const predicates: ReadonlySet<string> = new Set(
  entries(`
a
accuse
affirme
annonce
aura
aurait
avaient
avait
considere
declare
demande
dit
doit
est
estime
etaient
etait
fait
l'
lui
m'
me
n'
ne
nous
ont
peut
prevoit
s'
se
sera
serait
sont
t'
te
va
veut
vient
vous
`),
);
