import type { Mood } from "../../../model.ts";
import { words } from "../../../text/word-list.ts";

export { descriptive } from "./words/descriptive.ts";
export { motion } from "./words/motion.ts";
export { notVerbs } from "./words/notVerbs.ts";

/** Verbs whose infinitive says what happens: "va fermer", "a fait saisir", "devrait être entendu". */
export const modals: ReadonlyMap<string, Mood | null> = new Map<string, Mood | null>([
  ["aller", "announced"],
  ["devoir", "announced"],
  ["espérer", "announced"],
  ["faire", null],
  ["falloir", "requested"],
  ["laisser", null],
  ["oser", null],
  ["pouvoir", "announced"],
  ["savoir", null],
  ["souhaiter", "requested"],
  ["venir", null],
  ["vouloir", "requested"],
]);

export const duty = words("devoir falloir");
