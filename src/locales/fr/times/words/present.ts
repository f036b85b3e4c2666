import { words } from "../../../../text/word-list.ts";

/** "devait" looks ahead from a past: which way its date lies is open. */
export const present = words(`
a
devaient
devait
disent
dit
est
fait
font
met
mettent
ont
peut
prend
prennent
reste
restent
sait
savent
sont
suit
tiennent
tient
va
viennent
vient
voient
voit
vont
`);
