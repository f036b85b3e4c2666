import { foldWord } from "../../text/fold.ts";
import type { LinkLocale } from "../locale.ts";
import type { Filler } from "./slots.ts";

/** What makes the texts comparable: renderings of one utterance, proofs of one event, sentences that else say the same. */
export type Likeness = "utterance" | "event" | "sentences";

/** Letters after a figure in which stands that it is a penalty, or for how long. */
const AFTER = 40;
/** Letters before a figure in which stands that it was asked for. */
const BEFORE = 60;
/** Figures that lie so many times apart are of two things. */
const FURTHEST = 4;

/**
 * Quantities that words alike around them make comparable: not people and penalties, which count by what became of them (see
 * `facts`), nor a sum a month and a sum in all.
 */
export function areOfOneKind(
  fillers: readonly Filler[],
  readOf: (filler: Filler) => ((start: number, end: number) => string) | undefined,
  how: Likeness,
  locale: LinkLocale,
): boolean {
  const after = fillers.map((filler) => readOf(filler)?.(filler.quantity.shown.end, filler.end + AFTER) ?? "");
  const values = fillers.map(({ quantity }) => quantity.value);
  const isPeople = fillers.some(
    ({ quantity }) => quantity.kind === "number" && isPeopleIn(how, quantity.counted, locale),
  );
  // "10 000 manifestants sont attendus": nobody has counted them.
  const isSupposed = fillers.some((filler) => {
    const { start, end } = filler.quantity.shown;
    return locale.supposed.test(readOf(filler)?.(Math.max(0, start - AFTER), end + AFTER) ?? "");
  });
  const isPenalty = after.some((words) =>
    (foldWord(words).match(/\p{L}+/gu) ?? []).some((word) => locale.penalties.has(word)),
  );
  // "réclame 480 000 euros", "a versé 380 000 euros": asked is not given.
  const moods = fillers.map((filler) => {
    const { start } = filler.quantity.shown;
    const words = foldWord(readOf(filler)?.(Math.max(0, start - BEFORE), start) ?? "").match(/\p{L}+/gu) ?? [];
    return words.flatMap((word) => locale.moods.get(word) ?? []).at(-1) ?? "";
  });
  const rates = new Set(after.map((words) => locale.rate.exec(words)?.[0].trim() ?? ""));
  return (
    !isPeople &&
    !isSupposed &&
    !isPenalty &&
    rates.size === 1 &&
    new Set(moods).size === 1 &&
    Math.max(...values) <= FURTHEST * Math.min(...values)
  );
}

/** "personnes", and of one event "morts": the dead of an hour are fewer than those of a day. */
const isPeopleIn = (how: Likeness, counted: string, { people, tolls, stem }: LinkLocale) =>
  people.has(counted) ||
  (how === "event" && tolls.some(({ nouns }) => nouns.some(([noun = "", more]) => !more && stem(noun) === counted)));
