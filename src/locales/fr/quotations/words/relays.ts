import { sequences } from "../../../../annotate/quotations/sequences.ts";

/** "au micro de", "dans les colonnes de": a medium follows. */
export const relays = sequences(`
à_l'_antenne_de
à_l'_antenne_du
au_micro_d'
au_micro_de
au_micro_du
dans_les_colonnes_d'
dans_les_colonnes_de
dans_les_colonnes_du
dans_les_pages_d'
dans_les_pages_de
dans_les_pages_du
devant_les_caméras_d'
devant_les_caméras_de
devant_les_caméras_du
devant_les_micros_de
devant_les_micros_du
par_l'_intermédiaire_de
par_le_biais_de
sur_l'_antenne_d'
sur_l'_antenne_de
sur_l'_antenne_du
sur_le_plateau_d'
sur_le_plateau_de
sur_le_plateau_du
sur_le_site_de
sur_le_site_du
sur_les_ondes_d'
sur_les_ondes_de
sur_les_ondes_du
sur_sa_page
sur_son_compte
une_tribune_à
une_tribune_au
une_tribune_dans
une_tribune_publiée_dans
via
`);
