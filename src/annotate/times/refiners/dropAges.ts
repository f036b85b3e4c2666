import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

/** `"âgé de 26 ans"`, `"Théo, 26 ans,"`, `"un homme de 40 ans"`, `"les plus de 65 ans"`: an age is no time */
export const dropAges: Refiner = (drafts, { text, lexicon }) => {
  const { before, after, yearsOfAge, joints } = lexicon.locale;
  return drafts.filter((draft) => {
    if (draft.type !== "DURATION") return true;
    const words = text.slice(draft.start, draft.end);
    const unit = words.slice(words.search(/\S+$/u));
    if (!yearsOfAge.test(unit)) return true;
    const lead = leadOf(text, draft);
    if (before.age.test(lead)) return false;
    // ", 26 ans," and "(26 ans)" after a name
    return !(joints.aside.test(lead) && after.age.test(text.slice(draft.end, draft.end + 24)));
  });
};
