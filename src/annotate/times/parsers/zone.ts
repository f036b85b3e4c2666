import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { zoneAhead } from "../zones.ts";

const OPEN = reading({ type: "TIME", zone: { iana: null, local: true } });

/** `"GMT" → Etc/GMT`, `"heure de Californie" → America/Los_Angeles`, `"UTC+2" → Etc/GMT-2`, `"heure locale" → open` */
export const zone: Parser = {
  rule: "zone",
  read(groups, lexicon) {
    if (groups.place !== undefined) {
      const iana = lexicon.locale.zones[lexicon.key(groups.place)];
      return iana === undefined ? null : reading({ type: "TIME", zone: { iana, local: iana === null } });
    }
    // "heure ruritanienne"
    if (groups.bare !== undefined || groups.people !== undefined) return OPEN;
    // "heure de pointe" is no place's.
    if (groups.unknown !== undefined) return /^\p{Lu}/u.test(groups.unknown) ? OPEN : null;
    // "est" is a verb, "EST" a zone.
    const iana = lexicon.locale.zoneLetters[groups.letters ?? ""];
    if (iana === undefined) return null;
    const offset = groups.offset ? Number(groups.offset.replace(/\s/g, "")) : 0;
    if (offset === 0) return reading({ type: "TIME", zone: { iana, local: false } });
    if (offset > 14 || offset < -12) return null;
    return reading({ type: "TIME", zone: { iana: zoneAhead(offset), local: false } });
  },
};
