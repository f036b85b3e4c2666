import { oneOf } from "../../../../text/word-list.ts";

export const motion = oneOf(`
allé
apparu
arrivé
décédé
descendu
devenu
entré
intervenu
monté
mort
né
parti
parvenu
passé
rentré
reparti
resté
retombé
retourné
revenu
sorti
survenu
tombé
venu
`);
