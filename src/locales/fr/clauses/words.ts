import type { Conjunction } from "../../../annotate/clauses/locale.ts";
import { oneOf, words } from "../../../text/word-list.ts";

/** The small words that open, join and end a clause, and those that tell a verb from a noun. */

/** Before these stands no finite verb, whatever it looks like: "une marche", "cette garde". */
export const determiners = words(`
  un une des du au aux ce cet cette ces son sa ses leurs notre nos votre vos mon ma mes quel quelle quels quelles chaque
  plusieurs quelques aucun aucune certains certaines deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze
  quinze seize vingt trente quarante cinquante soixante cent mille autre autres
  premier première deuxième troisième dernier dernière même mêmes tout toute toutes
`);

/** After a comma they say how much that is: ", soit 8 400 habitants". */
export const amounting = words("soit");

export const articles = words("le la les l' leur lui");

export const prepositions = words(`
  à de d' en par pour sur sous dans avec sans vers contre entre chez depuis pendant durant dès après avant devant derrière
  selon malgré outre parmi hors sauf comme
`);

export const settings = words("à au aux en dans chez sur sous");
export const contracted = words("du des");

/** Right after them comes the verb, or its clitics. */
export const beforeVerb = words(
  "qui dont où que qu' il elle on ils elles ça cela ce c' ne n' se s' y nous vous je j' celui-ci celle-ci",
);

export const clitics = words("ne n' pas plus se s' y en l' le la les leur lui jamais rien");
export const negations = words("ne n'");
export const reflexives = words("se s'");

const BETWEEN = oneOf(`
  pas plus jamais aussi également déjà encore toujours bien mal tout toute très peu donc toutefois ensuite enfin alors ainsi
  notamment finalement même presque surtout longtemps depuis puis rien d'abord quant lui eux lui-même elle-même eux-mêmes tous
  toutes en partie outre vite souvent pourtant cependant tôt tard hier aujourd'hui demain d' de ailleurs nouveau à
  par exemple la suite effet revanche doute sans certes désormais auparavant
`);

/** Between an auxiliary and its participle; adverbs in -ment and marks besides. */
export const between = new RegExp(`^(?:${BETWEEN}|\\p{Ll}+ment|["«»“”])$`, "u");

export const inverted = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous)$/u;

export const relatives = words(
  "qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels",
);

export const that = words("que qu'");

/** Before these "si" opens a condition: "si le pont ferme", not "si grand". */
const IF = words(`
  le les la l' un une des il ils elle elles on ce cet cette ces sa son ses leur leurs quasiment aucun aucune plusieurs certains certaines
`);

const THAT: Conjunction = { before: that, takes: 2 };
const ALONE: Conjunction = { before: null, takes: 1 };

export const conjunctions: ReadonlyMap<string, Conjunction> = new Map([
  ...[...words("alors tandis parce après avant pour bien dès afin pendant depuis sans ainsi")].map(
    (word) => [word, THAT] as const,
  ),
  ...[...words("lorsque lorsqu' puisque puisqu' quand")].map((word) => [word, ALONE] as const),
  ["si", { before: IF, takes: 1 }],
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
