import type { ClauseLocale } from "../../../annotate/clauses/locale.ts";
import { REPORTING_VERBS } from "../quotations/reporting-verbs.ts";
import { VERB_TABLE } from "./verb-table.generated.ts";
import { descriptive, modals, motion, notVerbs } from "./verbs.ts";
import * as words from "./words.ts";

export const clauses: ClauseLocale = {
  verbTable: VERB_TABLE,
  have: "avoir",
  be: "être",
  notVerbs,
  modals,
  motion,
  descriptive,
  reporting: new Set(REPORTING_VERBS.say.split(/\s+/)),
  quoting: new Set(Object.values(REPORTING_VERBS).join(" ").split(/\s+/)),
  amounting: words.amounting,
  determiners: words.determiners,
  articles: words.articles,
  prepositions: words.prepositions,
  beforeVerb: words.beforeVerb,
  clitics: words.clitics,
  negations: words.negations,
  reflexives: words.reflexives,
  between: words.between,
  inverted: words.inverted,
  relatives: words.relatives,
  that: words.that,
  conjunctions: words.conjunctions,
  coordinators: words.coordinators,
  purpose: words.purpose,
  linking: words.linking,
  gerund: words.gerund,
};
