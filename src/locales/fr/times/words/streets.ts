import { phrases } from "../fragments.ts";

export const streets = phrases(`
allées?
arrêt
avenue
bd
boulevard
carrefour
caserne
chemin
cité
collège
esplanade
faubourg
gymnase
impasse
lycée
mail
métro
passage
places?
promenade
quai
rond-point
rues?
square
stade
station
`);
