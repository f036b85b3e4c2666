import type { Parser } from "../parser.ts";
import { pointOfDay } from "./hour.ts";

/** `"quinze heures trente" → T15:30`, `"6 heures 5 minutes" → T06:05`, `"trois heures du matin" → T03:00`, `"onze heures trois quarts" → T11:45` */
export const fullHour: Parser = {
  rule: "fullHour",
  read(groups, lexicon) {
    const hour = lexicon.number(groups.hour ?? groups.hourWord ?? groups.hour2 ?? groups.hourWord2);
    const minute = lexicon.number(groups.minute ?? groups.minuteWord ?? groups.minute2 ?? groups.minute3) ?? 0;
    return hour === null ? null : pointOfDay(hour, minute, groups, lexicon);
  },
};
