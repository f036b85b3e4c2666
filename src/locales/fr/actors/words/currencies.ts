import { words } from "../../../../text/word-list.ts";

/** Letters of currencies: "F CFA", "200 XOF". */
export const currencies = words(`
cad
chf
cny
dzd
eur
f_cfa
f_cfp
gbp
htg
jpy
mad
tnd
usd
xaf
xof
xpf
`);
