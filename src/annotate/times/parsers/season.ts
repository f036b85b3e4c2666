import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"l'automne" → 1999-FA`, `"été 2014" → 2014-SU`; a bare "été" is the participle of être */
export const season: Parser = {
  rule: "season",
  read(groups, lexicon, words) {
    const season = groups.season && lexicon.locale.seasons[lexicon.key(groups.season)];
    if (!season) return null;
    // "l'hiver 54" is of the last century, as "mai 68".
    const year = lexicon.year(groups.year) ?? (groups.shortYear ? 1900 + Number(groups.shortYear) : null);
    const relation = groups.this ? 0 : lexicon.relation(groups.relation);
    const introduced = groups.this ?? groups.article ?? groups.elided ?? groups.after ?? groups.edge;
    if (introduced === undefined && year === null) return null;
    // "le Printemps" is a shop.
    if (
      year === null &&
      groups.relation === undefined &&
      /^\p{Lu}\p{Ll}/u.test(groups.season ?? "") &&
      !/^\p{Lu}/u.test(words)
    )
      return null;
    return reading({ what: { form: "season", season, year, relation } });
  },
};
