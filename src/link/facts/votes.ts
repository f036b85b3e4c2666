import type { LinkLocale } from "../locale.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Words between the verb and its share: "ont approuvé très largement, à 78 %". */
const NEAR = 6;

/** By what share a house's people voted on a day: "Les salariés de la Fonderie ont approuvé l'accord vendredi à 78 %". */
export function votesIn({ article, source, tokens, named, days, start, end }: Told, locale: LinkLocale): Measure[] {
  const whose = [...new Set(named.organization.map(({ id }) => id))];
  const [share, another] = tokens.filter(({ quantity }) => quantity?.counted === "%");
  // "64 % pour, 36 % contre"
  if (!share?.quantity || another) return [];
  const { quantity } = share;
  const at = tokens.indexOf(share);
  const isCast = tokens.slice(Math.max(0, at - NEAR), at).some(({ word }) => locale.cast.has(word));
  if (!isCast || !locale.byShare.has(tokens[at - 1]?.word ?? "")) return [];
  const of = whose.flatMap((id) => days.map((day) => `vote ${id} ${day}`));
  const { published } = source.article;
  return [{ article, ...quantity.shown, sentence: { start, end }, whose, quantity, of, days, published }];
}
