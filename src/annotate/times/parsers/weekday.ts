import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"lundi" → 2021-01-11`, `"mercredi dernier" → 1999-07-21`, `"mardi la semaine prochaine" → 2013-02-19` */
export const weekday: Parser = {
  rule: "weekday",
  read(groups, lexicon) {
    const weekday = lexicon.weekday(groups.weekday);
    if (weekday === null) return null;
    if (groups.later) {
      // "lundi en huit": a week after the next such day
      const of = { form: "calendar", known: { weekday }, relation: 1 } as const;
      return reading({ what: { form: "beside", days: (lexicon.number(groups.later) ?? 8) - 1, of } });
    }
    const relation = groups.this ? 0 : lexicon.relation(groups.relation);
    const week = groups.thisWeek ? 0 : lexicon.relation(groups.weekRelation);
    const from = lexicon.locale.fromMention.has(lexicon.key(groups.relation ?? "")) ? { from: "mention" as const } : {};
    // "reçu le mercredi à 23 h 04": of the week that is told of, most likely the last.
    const story = groups.the === undefined ? {} : { ofStory: true as const };
    return reading({
      what: { form: "calendar", known: { weekday }, relation, ...(week === null ? {} : { week }), ...from, ...story },
    });
  },
};
