import { words } from "../../../../text/word-list.ts";

/** "propos", "mots": what stands after them are the words themselves. */
export const wordingNouns = words(`
citation
commentaire
conclusion
déclaration
déclarations
dires
expression
formule
message
mot
mots
parole
paroles
phrase
phrases
propos
question
réaction
réponse
slogan
terme
termes
tweet
`);
