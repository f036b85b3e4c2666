import { entries } from "./entries.ts";

/** Nouns that begin an organization's name in lower case too. */
export const institutionHeads: ReadonlySet<string> = new Set(
  entries(`
academie
archeveche
armee
aviation
barreau
chru
chu
clinique
comite
commissariat
confederation
conservatoire
coordination
diocese
federation
festival
fondation
haut-commissariat
hopital
intersyndicale
mairie
marine
ministere
musee
observatoire
opera
orchestre
parquet
prefecture
rectorat
sous-prefecture
syndicat
theatre
tresorerie
tribunal
universite
`),
);
