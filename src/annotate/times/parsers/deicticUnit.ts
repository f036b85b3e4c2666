import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"cette semaine" → 2021-W01`, `"l'an dernier" → 1998`, `"le mois prochain" → 2021-02`, `"ce week-end" → 2021-W01-WE` */
export const deicticUnit: Parser = {
  rule: "deicticUnit",
  read(groups, lexicon) {
    const unit = lexicon.unit(groups.unit)?.unit;
    const relation = lexicon.relation(groups.relation) ?? (groups.this || groups.edge ? 0 : null);
    if (!unit || relation === null) return null;
    const from = lexicon.locale.fromMention.has(lexicon.key(groups.relation ?? "")) ? "mention" : "now";
    return reading({ what: { form: "shift", amount: relation, unit, grain: unit, from } });
  },
};
