import { sequences } from "../../../../annotate/quotations/sequences.ts";

/** "il y a", "il n'y avait": somebody is there, or something was long ago. */
export const thereIs = sequences(`
il_en_allait
il_en_est
il_en_était
il_en_va
il_n'_y_a
il_n'_y_aura
il_n'_y_aurait
il_n'_y_avait
il_n'_y_eut
il_y_a
il_y_aura
il_y_aurait
il_y_avait
il_y_eut
`);
