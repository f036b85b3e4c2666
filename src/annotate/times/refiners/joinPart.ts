import { type Draft, namesDay } from "../draft.ts";
import { joinNeighbours, type Refiner } from "../refiner.ts";
import { halfOfDay } from "./joinClock.ts";

/** `"lundi" + "soir"`, `"mercredi" + " en " + "fin de journée"`, `"ce mardi «dans " + "la journée"`, `"la soirée" + " de " + "vendredi"` */
export const joinPart: Refiner = (drafts, { text, lexicon }) => {
  const { toPart, fromPart } = lexicon.locale.joints;
  return joinNeighbours(drafts, (left, right) => {
    const gap = text.slice(left.end, right.start);
    if (isDay(left) && isPart(right) && toPart.test(gap)) {
      const closing = /[«"“]/.test(gap)
        ? (/^\s?[»"”]/u.exec(text.slice(right.end, right.end + 2))?.[0].length ?? 0)
        : 0;
      return { ...left, end: right.end + closing, type: "TIME", part: right.part };
    }
    // "3 heures" + "cet après-midi", "5h" + "ce matin": the part tells the day of the clock, and which half of it.
    if (left.clock && !left.what && right.what && right.part && /^\s$/u.test(gap)) {
      return { ...left, end: right.end, what: right.what, clock: halfOfDay(right, left) };
    }
    if (isPart(left) && left.part !== "DT" && isDay(right) && !right.part && fromPart.test(gap)) {
      return { ...right, start: left.start, type: "TIME", part: left.part };
    }
    return null;
  });
};

function isDay({ what, clock, part }: Draft): boolean {
  return !clock && !part && (namesDay(what) || what?.form === "beside");
}

function isPart({ what, part, clock }: Draft): boolean {
  return part !== null && what === null && clock === null;
}
