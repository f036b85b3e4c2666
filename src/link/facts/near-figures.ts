import { daysFrom } from "../../text/days.ts";
import { append } from "../append.ts";
import { conflict } from "../quantities/conflicts.ts";
import type { Figure } from "./contrasts.ts";
import type { Openings } from "./openings.ts";

/** What is counted to the last one in two articles comes from a list: fewer than this may be any. */
const FEWEST = 100;
/** Two counts of one list lie no further apart than this share. */
const NEAR = 0.08;
/** Days in which such a list hardly changes. */
const DAYS = 7;
/** What more articles than this count is a table. */
const COMMON = 12;
/** An article that counts the like more often than this counts parts of it. */
const MOST = 2;

/**
 * "collecte le lait de 340 fermes" / "326 exploitations sont concernées": nearly as many of one thing in one affair, whatever is said of
 * them, where neither article gives the other's figure. What is counted in few or roundly may be many things.
 */
export function nearFigures(figures: readonly Figure[], { areRelated }: Openings): Figure[][] {
  const byThing = new Map<string, Figure[]>();
  for (const one of figures) if (one.isList) append(byThing, one.quantity.counted, one);
  return [...byThing.values()].flatMap((all) => {
    const byArticle = new Map<string, Figure[]>();
    for (const one of all) append(byArticle, one.article, one);
    if (byArticle.size < 2 || byArticle.size > COMMON) return [];
    const clear = all.filter((one) => valuesOf(byArticle.get(one.article)).size <= MOST);
    const gives = (article: string, { quantity: { value } }: Figure) => valuesOf(byArticle.get(article)).has(value);
    const areRivals = (a: Figure, b: Figure) =>
      a.article !== b.article &&
      areNear(a, b) &&
      !gives(a.article, b) &&
      !gives(b.article, a) &&
      areRelated(a.article, b.article);
    const rivals = clear.filter((a) => clear.some((b) => areRivals(a, b)));
    // Three figures are counted anew each time.
    return valuesOf(rivals).size === 2 ? [rivals] : [];
  });
}

const valuesOf = (figures: readonly Figure[] = []) => new Set(figures.map(({ quantity }) => quantity.value));

function areNear(a: Figure, b: Figure): boolean {
  const [low, high] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y) as [number, number];
  const apart = Math.abs(daysFrom(a.published ?? "", b.published ?? ""));
  return low >= FEWEST && high <= low * (1 + NEAR) && apart <= DAYS && conflict(a.quantity, b.quantity, false);
}
