import { joinNeighbours, type Refiner } from "../refiner.ts";

const GAP = /^[\s,]{0,3}\(?\s?$/u;

/** `"8 h" + "GMT"`, `"minuit lundi" + ", heure de Californie"`, `"20 h" + " (heure de Paris"` → one clock time in its zone */
export const joinZone: Refiner = (drafts, { text }) => {
  const joined = joinNeighbours(drafts, (left, right) => {
    const gap = text.slice(left.end, right.start);
    if (
      !left.clock ||
      left.zone ||
      !right.zone ||
      right.clock ||
      right.rule === "zonePlace" ||
      !GAP.test(gap) ||
      gap.includes("\n")
    )
      return null;
    const end = gap.includes("(") && text[right.end] === ")" ? right.end + 1 : right.end;
    return { ...left, end, zone: right.zone };
  });
  return joined;
};
