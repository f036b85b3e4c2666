import { words } from "../../../../text/word-list.ts";

export const future = words(`
appelle
appellent
attend
attendent
comptent
devraient
devrait
doit
doivent
entend
entendent
envisage
envisagent
espère
espèrent
faut
peut
peuvent
pourraient
pourrait
prévoient
prévoit
puisse
puissent
soient
soit
souhaite
souhaitent
veulent
veut
`);
