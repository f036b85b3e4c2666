import type { Locale } from "../../annotate/locale.ts";
import { actors } from "./actors/index.ts";
import { clauses } from "./clauses/index.ts";
import { happenings } from "./happenings/index.ts";
import { layout } from "./layout/index.ts";
import { letters } from "./letters/index.ts";
import { quotations } from "./quotations/index.ts";
import { times } from "./times/index.ts";

/** French, as the press writes it. */
export const fr: Locale = {
  tag: "fr",
  letters,
  layout,
  actors,
  quotations,
  times,
  clauses,
  happenings,
  openers: /^(?:dans|lors|pendant|durant|à|au|aux|pour|après|interrogée?s?|invitée?s?|sur|devant|chez|par|en)\b/i,
};
