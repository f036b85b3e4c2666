import type { Quantity } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";

/** How many of what a sentence says there were on a day: "À Paris, 126 blessés, selon la préfecture". */
export interface Count extends Fact {
  quantity: Pick<Quantity, "kind" | "value" | "bound">;
  /** What is counted, under one name for all its words: "dead". */
  what: string;
  /** The count of such a thing can only go up: the dead, not the demonstrators. */
  grows: boolean;
  /** The days it may be of: the one the sentence gives, else the article's and the day before. */
  days: readonly string[];
  isDated: boolean;
  published: string | null;
  /** It says so itself that it is not the last: "déjà 59 interpellations", "vers 14 heures". */
  isRunning: boolean;
  /** It counts all there is: "dans toute la France". */
  isWhole: boolean;
  /** Places and groups that it is confined to, folded. */
  where: ReadonlySet<string>;
  /** Where its paragraph is set. */
  setting: ReadonlySet<string>;
  /** Every name beside it but those of persons, folded. */
  names: ReadonlySet<string>;
  /** Who counted: "selon la police". */
  by: string;
}
