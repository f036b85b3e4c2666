import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

/** Fewer years than these are a child's age less often than a length. */
const GROWN = 13;

/** `"âgé de 26 ans"`, `"Théo, 26 ans,"`, `"un homme de 40 ans"`, `"les plus de 65 ans"`: an age is no time */
export const dropAges: Refiner = (drafts, { text, lexicon }) => {
  const { before, after, yearsOfAge, joints } = lexicon.locale;
  return drafts.filter((draft) => {
    if (draft.rule !== "duration") return true;
    const words = text.slice(draft.start, draft.end);
    const unit = words.slice(words.search(/\S+$/u));
    const lead = leadOf(text, draft);
    if (before.aged.test(lead)) return false;
    if (!yearsOfAge.test(unit)) return true;
    if (before.age.test(lead)) return false;
    const follows = text.slice(draft.end, draft.end + 24);
    if (before.atAge.test(lead) && !before.sentenced.test(lead) && !after.term.test(follows)) return false;
    const years = lexicon.number(words.split(/\s/u)[0]) ?? 0;
    if (years >= GROWN && before.noun.test(lead) && !before.lasting.test(lead)) return false;
    // ", 26 ans," and "(26 ans)" after a name
    return !(joints.aside.test(lead) && after.age.test(follows));
  });
};
