import { sequences } from "../../../../annotate/quotations/sequences.ts";

/** "selon", "d'après": name the source of what they frame. */
export const according = sequences(`
à_en_croire
à_entendre
au_dire_de
aux_dires_d'
aux_dires_de
aux_dires_des
aux_dires_du
aux_yeux_d'
aux_yeux_de
aux_yeux_des
aux_yeux_du
d'_après
de_l'_aveu_d'
de_l'_aveu_de
de_l'_aveu_des
de_l'_aveu_du
de_l'_avis_d'
de_l'_avis_de
de_l'_avis_des
de_l'_avis_du
dixit
selon
suivant
`);
