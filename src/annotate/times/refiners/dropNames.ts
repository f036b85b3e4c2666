import type { Refiner } from "../refiner.ts";

/** "le Journal du Dimanche": French writes weekdays small, so a capital inside a sentence is a name's; a date keeps it ("; Dimanche 5 mai") */
export const dropNames: Refiner = (drafts, { text }) =>
  drafts.filter((draft) => {
    if (draft.rule !== "weekday" && draft.rule !== "deicticDay") return true;
    const capital = /^\p{Lu}\p{Ll}/u.test(text.slice(draft.start, draft.start + 2));
    return !(capital && /\p{Ll}[^\S\n]$/u.test(text.slice(Math.max(0, draft.start - 2), draft.start)));
  });
