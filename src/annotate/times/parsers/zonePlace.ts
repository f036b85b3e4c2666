import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"à Paris"` behind an hour → Europe/Paris: an hour somewhere is on the clock of that place */
export const zonePlace: Parser = {
  rule: "zonePlace",
  read({ place = "" }, lexicon) {
    const iana = lexicon.locale.zones[lexicon.key(place)];
    return iana ? reading({ type: "TIME", zone: { iana, local: false } }) : null;
  },
};
