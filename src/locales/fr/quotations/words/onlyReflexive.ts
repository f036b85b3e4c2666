import { words } from "../../../../text/word-list.ts";

/** Verbs that report only with a reflexive pronoun: "se présenter comme". */
export const onlyReflexive = words(`
agacer
alarmer
amuser
apitoyer
définir
désoler
émerveiller
émouvoir
énerver
enflammer
engager
enorgueillir
enthousiasmer
étonner
indigner
inquiéter
offusquer
présenter
réjouir
`);
