import { sequences } from "../../../../annotate/quotations/sequences.ts";

/** "par la voix de": who speaks for a body. */
export const voices = sequences(`
à_travers
par_l'_intermédiaire_d'
par_l'_intermédiaire_de
par_l'_intermédiaire_du
par_la_bouche_d'
par_la_bouche_de
par_la_bouche_du
par_la_voix_d'
par_la_voix_de
par_la_voix_du
`);
