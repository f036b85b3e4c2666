import { words } from "../../../../text/word-list.ts";

export const possessive = words(`
leur
leurs
ma
mes
mon
sa
ses
son
vos
votre
`);
