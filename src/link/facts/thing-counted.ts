import type { LinkLocale } from "../locale.ts";
import type { Token } from "../quantities/tokens.ts";

/** From here on a figure that counts nothing is a sum of money: "un marché de 4,8 milliards". */
const SUM = 1e6;
/** What all money is counted in, to be compared. */
const MONEY = "€";

/** What a figure counts, under one name for the words that the sources take for one another; null where it says nothing. */
export function thingCounted({ quantity, figure = 0 }: Token, { money, kin }: LinkLocale): string | null {
  if (quantity === null) return figure >= SUM ? MONEY : null;
  if (quantity.kind !== "number") return null;
  return money.has(quantity.counted) ? MONEY : (kin.get(quantity.counted) ?? quantity.counted);
}
