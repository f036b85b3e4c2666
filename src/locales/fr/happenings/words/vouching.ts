import { words } from "../../../../text/word-list.ts";

/** Verbs of saying that vouch for what they say: "annoncer", "révéler"; what others say is alleged. */
export const vouching = words(`
admettre
annoncer
apprendre
avouer
confirmer
constater
découvrir
dévoiler
établir
indiquer
informer
montrer
noter
préciser
rappeler
rapporter
reconnaître
relater
révéler
signaler
souligner
`);
