import { entries } from "./entries.ts";

/** Words that end like such an adjective and are none, folded. */
export const adjectivesAlike: readonly string[] = entries(`
applique
communique
complique
critique
explique
fabrique
implique
indique
jamais
mais
pique
pratique
replique
revendique
`);
