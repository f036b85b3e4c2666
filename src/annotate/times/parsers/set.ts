import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { durationOf } from "./duration.ts";

/** `"chaque jour" → P1D`, `"toutes les deux heures" → PT2H`, `"tous les lundis" → XXXX-WXX-1` (TimeML's notation) */
export const set: Parser = {
  rule: "set",
  read(groups, lexicon) {
    const value = (text: string) => reading({ type: "SET", what: { form: "value", value: text } });
    const weekday = lexicon.weekday(
      groups.weekday ??
        groups.weekdays ??
        groups.theWeekdays ??
        groups.theWeekday ??
        groups.fromWeekday ??
        groups.toWeekday,
    );
    if (weekday !== null) return value(`XXXX-WXX-${weekday}`);
    const part = lexicon.locale.parts[lexicon.key(groups.part ?? groups.parts ?? "")];
    if (part) return value(`XXXX-XX-XXT${part}`);
    if (groups.season) return value("P1Y");
    if (groups.adverb) return value(lexicon.locale.sets[lexicon.key(groups.adverb)] ?? "P1D");
    const unit = lexicon.unit(groups.unit ?? groups.units);
    return unit && value(durationOf((lexicon.number(groups.count) ?? 1) * unit.amount, unit.unit));
  },
};
