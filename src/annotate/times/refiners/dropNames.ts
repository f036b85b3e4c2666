import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

const LENGTHS: ReadonlySet<string> = new Set(["duration", "fullHour", "hours"]);

/** Dates and numbers that are names. French writes weekdays and units small: a capital inside a sentence is a name's. */
export const dropNames: Refiner = (drafts, { text, lexicon }) => {
  const { street, paper } = lexicon.locale.before;
  return drafts.filter((draft) => {
    const words = text.slice(draft.start, draft.end);
    // "20 Minutes", "les 24 Heures du Mans", "« 19 Heures »"
    if (LENGTHS.has(draft.rule)) return !/^\S+\s\p{Lu}\p{Ll}/u.test(words);
    const lead = leadOf(text, draft);
    // "rue du 4 Septembre", "place du 8 Mai 1945"
    if (draft.what && !draft.clock && street.test(lead)) return false;
    if (draft.rule === "year") return !(/["«“]\s?$/u.test(lead) && /^\s?[»"”]/u.test(text.slice(draft.end)));
    if (draft.rule !== "weekday" && draft.rule !== "deicticDay") return true;
    // "La Gazette du dimanche", "le Journal du Dimanche"; a date keeps its capital ("; Dimanche 5 mai")
    return !paper.test(lead) && !(/^\p{Lu}\p{Ll}/u.test(words) && /\p{Ll}[^\S\n]$/u.test(lead));
  });
};
