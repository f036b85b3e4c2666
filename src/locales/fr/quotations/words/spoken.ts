import { words } from "../../../../text/word-list.ts";

/** First and second person, spoken register: "je", "nous", "votre". */
export const spoken = words(`
ça
j'
je
m'
ma
me
mes
moi
mon
nos
notre
nous
on
t'
ta
te
tes
toi
ton
tu
vos
votre
vous
`);
