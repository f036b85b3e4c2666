import { words } from "../../../../text/word-list.ts";

/** Nouns whose complement is one after "à" alone: "adjointe à la Culture". */
export const deputies = words(`
adjoint
adjointe
adjointes
adjoints
conseiller
conseillere
echevin
echevine
vice-president
vice-presidente
`);
