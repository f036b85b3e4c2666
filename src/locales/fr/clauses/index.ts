import type { ClauseLocale } from "../../../annotate/clauses/locale.ts";
import { words } from "../../../text/word-list.ts";
import { REPORTING_VERBS } from "../quotations/words/reportingVerbs.ts";
import { VERB_TABLE } from "./verb-table.generated.ts";
import * as verbs from "./verbs.ts";
import * as smallWords from "./words.ts";

export const clauses: ClauseLocale = {
  verbTable: VERB_TABLE,
  have: "avoir",
  be: "être",
  reporting: words(REPORTING_VERBS.say),
  quoting: words(Object.values(REPORTING_VERBS).join(" ")),
  ...verbs,
  ...smallWords,
};
