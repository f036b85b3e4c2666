import type { Parser } from "../parser.ts";
import { pointOfDay } from "./hour.ts";

/** `"20:15" → T20:15`, `"9:30 PM" → T21:30` */
export const digital: Parser = {
  rule: "digital",
  read: (groups, lexicon) => pointOfDay(Number(groups.hour), Number(groups.minute), groups, lexicon),
};
