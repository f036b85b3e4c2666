import { sequences } from "../../../../annotate/quotations/sequences.ts";

/** "chez", "du côté de": among whom "on" speaks. */
export const housing = sequences(`
à
au
auprès_de
auprès_du
aux
chez
dans_les_rangs_de
dans_les_rangs_des
dans_les_rangs_du
du_côté_d'
du_côté_de
du_côté_des
du_côté_du
`);
