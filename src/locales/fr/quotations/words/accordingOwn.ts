import { sequences } from "../../../../annotate/quotations/sequences.ts";

/** "à ses yeux": the same, of whoever was named last; the possessive is their second word. */
export const accordingOwn = sequences(`
à_l'_en_croire
à_l'_entendre
à_la_croire
à_le_croire
à_les_croire
à_les_en_croire
à_les_entendre
à_leur_avis
à_leur_sens
à_leurs_yeux
à_ses_dires
à_ses_yeux
à_son_avis
à_son_sens
d'_après_ses_dires
d'_après_ses_mots
selon_leurs_dires
selon_ses_dires
selon_ses_mots
selon_ses_propos
selon_ses_termes
`);
