import type { MediaWords } from "../../../annotate/quotations/media/mediaWords.ts";
import { sequences } from "../../../annotate/quotations/sequences.ts";
import { words } from "../../../text/word-list.ts";

/** What relays words: the press, networks, and the turns of phrase that tell so. */
export const media = {
  beside: sequences("auprès_de auprès_du auprès_d'"),
  noting: words("indiquer préciser écrire noter souligner expliquer signaler"),
  against: words("à après contre"),
  relayedPronouns: words("que qu' dont"),
  relayVerbs: words("consulter consulté consultée obtenu obtenir lire copie"),
  retelling: words("rapporter révéler relater relayer citer raconter"),
  mediumVerbs: new Map([
    ["tweeter", "Twitter"],
    ["retweeter", "Twitter"],
    ["twitter", "Twitter"],
  ]),
  confiding: words("confier"),
} satisfies Partial<MediaWords>;
