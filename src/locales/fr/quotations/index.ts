import type { QuotationLocale } from "../../../annotate/quotations/locale.ts";
import { demonym, demonyms, notDemonyms } from "../actors/ordinary.ts";
import { countries } from "../actors/words/countries.ts";
import { regions } from "../actors/words/regions.ts";
import { grammar } from "./grammar.ts";
import { media } from "./media.ts";
import { nouns } from "./nouns.ts";
import { PARADIGMS, VERBS } from "./verb-forms.generated.ts";
import { sources } from "./weights.generated.ts";
import * as lists from "./words/index.ts";
import { REPORTING_VERBS } from "./words/reportingVerbs.ts";

/** How French marks and reports speech. */
export const quotations: QuotationLocale = {
  marks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‹", close: "›" },
  ],
  straight: '"',
  verbs: { paradigms: PARADIGMS, list: VERBS, classes: REPORTING_VERBS },
  liaison: "t",
  words: {
    ...{ ...lists, ...grammar, ...nouns, ...media, countries: new Set(countries) },
    ...{ origins: demonyms, originForm: demonym, notOrigins: new Set([...notDemonyms, ...countries, ...regions]) },
  },
  sources,
};
