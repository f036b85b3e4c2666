import { entries } from "./entries.ts";

/** Beginnings of verbs of a person alone, folded: a firm announces and a club recalls, but neither smiles. */
export const personalVerbStems: readonly string[] = entries(`
acquiesc
avou
balbuti
bougonn
chuchot
confi
dejeun
din
dribbl
exclam
grimac
grommel
ironis
lach
marmonn
maugre
murmur
plaisant
pleur
pleurnich
raconte
rencher
rigol
ronfl
s'agac
s'emport
s'exclam
sanglot
smash
somnol
souffl
soupir
souri
sprint
sursaut
tacl
trebuch
`);
