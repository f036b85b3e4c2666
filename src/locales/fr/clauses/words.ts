import type { Conjunction } from "../../../annotate/clauses/locale.ts";
import { words } from "../../../text/word-list.ts";
import { betweenVerbs } from "./words/betweenVerbs.ts";
import { ifOpens } from "./words/ifOpens.ts";

export { beforeVerb } from "./words/beforeVerb.ts";
export { clitics } from "./words/clitics.ts";
export { determiners } from "./words/determiners.ts";
export { prepositions } from "./words/prepositions.ts";
export { relatives } from "./words/relatives.ts";

/** The small words that open, join and end a clause, and those that tell a verb from a noun. */

/** After a comma they say how much that is: ", soit 8 400 habitants". */
export const amounting = words("soit");

export const articles = words("le la les l' leur lui");

export const settings = words("à au aux en dans chez sur sous");
export const contracted = words("du des");

export const negations = words("ne n'");
export const reflexives = words("se s'");

/** Between an auxiliary and its participle; adverbs in -ment and marks besides. */
export const between = new RegExp(`^(?:${betweenVerbs}|\\p{Ll}+ment|["«»“”])$`, "u");

export const inverted = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous)$/u;

export const that = words("que qu'");

const THAT: Conjunction = { before: that, takes: 2 };
const ALONE: Conjunction = { before: null, takes: 1 };

export const conjunctions: ReadonlyMap<string, Conjunction> = new Map([
  ...[...words("alors tandis parce après avant pour bien dès afin pendant depuis sans ainsi")].map(
    (word) => [word, THAT] as const,
  ),
  ...[...words("lorsque lorsqu' puisque puisqu' quand")].map((word) => [word, ALONE] as const),
  ["si", { before: ifOpens, takes: 1 }],
  ["s'", { before: words("il ils"), takes: 1 }],
]);

export const adding = words("ainsi");
export const clock = words("il on");
export const amounts = words("peu plus moins environ presque déjà tôt");
export const when = words("lorsque lorsqu' quand");

export const coordinators = words("et mais ou puis or car donc");

export const purpose = words("pour après avant afin sans");

export const linking = words("à de d'");

export const gerund = words("en");
