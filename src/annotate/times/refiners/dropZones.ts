import type { Refiner } from "../refiner.ts";

/** A zone that no clock time took is a word like another: "TU", "ET", "l'heure de Paris". */
export const dropZones: Refiner = (drafts) => drafts.filter((draft) => !draft.zone || draft.clock);
