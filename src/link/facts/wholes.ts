import { holding } from "../../text/spans.ts";
import type { LinkLocale } from "../locale.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Of fewer there may be some today and others tomorrow: "les quatre communes". */
const FEWEST = 5;

/** How many there are in all, where a sentence says so: "les 112 salariés", "emploie 112 salariés"; not "112 salariés ont voté". */
export function wholesIn({ article, tokens, source, days, start, end }: Told, locale: LinkLocale): Measure[] {
  return tokens.flatMap((token, at): Measure[] => {
    const { quantity } = token;
    const [before, after] = [tokens[at - 1]?.word ?? "", tokens[at + 1]?.word ?? ""];
    if (quantity?.kind !== "number" || quantity.value < FEWEST || !locale.wholes.has(before)) return [];
    if (locale.money.has(quantity.counted) || locale.units.has(quantity.counted) || locale.someOf.has(after)) return [];
    if (quantity.counted === "%" || holding(source.annotations.quotations, token.start, token.end)) return [];
    const { published } = source.article;
    return [
      {
        article,
        ...quantity.shown,
        sentence: { start, end },
        quantity,
        of: [`whole ${quantity.counted}`],
        days,
        published,
      },
    ];
  });
}
