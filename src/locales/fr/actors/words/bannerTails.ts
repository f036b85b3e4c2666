import { words } from "../../../../text/word-list.ts";

/** Words of a banner that a collective's name ends with: "[Bassines] non merci"; one word, where the collective is announced. */
export const bannerTails = words(`
en_action
en_colere
en_commun
en_danger
en_greve
en_lutte
en_mouvement
en_peril
non_merci
pour_tous
pour_toutes
sans_frontieres
`);
