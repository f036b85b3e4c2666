import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

const ROUND = /000$/;
const MODERN = /^(?:1[89]|20)\d\d$/;

/** `"2000 soldats"`, `"1 500"`, `"n° 1984"`: four digits that count or number something are no year */
export const dropNumbers: Refiner = (drafts, { text, lexicon }) => {
  const { before, after } = lexicon.locale;
  return drafts.filter((draft) => {
    if (draft.rule !== "year" || draft.what?.form !== "calendar") return true;
    const words = text.slice(draft.start, draft.end);
    if (!/^\d/.test(words)) return true;
    const lead = leadOf(text, draft);
    if (before.number.test(lead)) return false;
    const follows = text.slice(draft.end, draft.end + 24);
    if (before.inYear.test(lead)) return !after.unit.test(follows);
    if (after.counted.test(follows)) return false;
    return before.year.test(lead) || (MODERN.test(words) && !ROUND.test(words));
  });
};
