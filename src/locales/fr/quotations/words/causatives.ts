import { words } from "../../../../text/word-list.ts";

/** "fait", "laissait": make a report of the verb after them ("fait savoir"). */
export const causatives = words(`
faire
faisaient
faisait
faisant
fait
fera
feront
firent
fit
font
laissaient
laissait
laissant
laisse
laissé
laissent
laisser
met
mettaient
mettait
mettant
mettent
mettra
mis
`);
