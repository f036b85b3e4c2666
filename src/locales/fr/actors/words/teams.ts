import { entries } from "./entries.ts";

/** Teams that bear the name of a people, of an office or a number. Folded. */
export const teams: ReadonlySet<string> = new Set(
  entries(`
canadien de montreal
canadiens de montreal
capitals de washington
celtics de boston
indians de cleveland
islanders de new york
patriotes de trois rivieres
rangers de new york
senateurs d'ottawa
xiii de france
xv de france
xv de la rose
xv du chardon
xv du poireau
xv du trefle
yankees de new york
`),
);
