import { perObject } from "../../text/per-object.ts";
import { holding } from "../../text/spans.ts";
import type { LinkLocale } from "../locale.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Letters of a noun. */
const SHORTEST = 3;

/**
 * How many of a thing, in a sentence that gives its one day and names somebody: "La fédération a infligé mercredi au club un retrait de six
 * points". People and sums are told apart, see `counts.ts` and `sums.ts`.
 */
export function talliesIn(
  { article, tokens, source, words, days, named, start, end }: Told,
  locale: LinkLocale,
): Measure[] {
  const [day, another] = days;
  const whose = [...new Set([...named.person, ...named.organization].map(({ id }) => id))];
  if (day === undefined || another !== undefined || tokens.every(({ quantity }) => quantity?.kind !== "number"))
    return [];
  if (locale.supposed.test(words) || locale.since.test(words)) return [];
  return tokens.flatMap((token, at): Measure[] => {
    const { quantity } = token;
    if (quantity?.kind !== "number" || locale.parts.has(tokens[at - 1]?.word ?? "")) return [];
    const { counted } = quantity;
    const isOther = [locale.people, locale.units, locale.money].some((nouns) => nouns.has(counted));
    // "5 e place" is an order, "198 au départ" counts no start.
    const isNoun = tokens[at + 1]?.key === counted && counted.length >= SHORTEST;
    if (isOther || !isNoun || counted === "%" || tollStems(locale).has(counted)) return [];
    if (holding(source.annotations.quotations, token.start, token.end)) return [];
    const { published } = source.article;
    const of = whose.map((id) => `tally ${counted} ${day} ${id}`);
    return [{ article, ...quantity.shown, sentence: { start, end }, whose, quantity, of, days, published }];
  });
}

/** Stems of the nouns by which people are counted. */
const tollStems = perObject(
  ({ tolls, stem }: LinkLocale) => new Set(tolls.flatMap(({ nouns }) => nouns.map(([noun = ""]) => stem(noun)))),
);
