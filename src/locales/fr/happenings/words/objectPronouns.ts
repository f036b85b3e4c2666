import { words } from "../../../../text/word-list.ts";

/** Before or in a verb they stand for somebody or something named elsewhere: "l'a condamné", "s'y est rendu". */
export const objectPronouns = words(`
l'
la
le
les
leur
lui
m'
me
nous
t'
te
vous
y
`);
