import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { durationOf } from "./duration.ts";

/** `"ces derniers jours" → PXD`, `"ces dernières heures" → PTXH` */
export const recent: Parser = {
  rule: "recent",
  read(groups, lexicon) {
    const unit = lexicon.unit(groups.unit);
    return unit && reading({ type: "DURATION", what: { form: "value", value: durationOf("X", unit.unit) } });
  },
};
