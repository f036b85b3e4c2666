import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"récemment" → PAST_REF`, `"actuellement" → PRESENT_REF`, `"bientôt" → FUTURE_REF` */
export const vague: Parser = {
  rule: "vague",
  read(groups, lexicon) {
    const value = groups.era ? "PAST_REF" : lexicon.locale.vague[lexicon.key(groups.vague ?? "")];
    return value === undefined ? null : reading({ what: { form: "value", value } });
  },
};
