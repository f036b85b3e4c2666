import { foldWord } from "../../../text/fold.ts";
import type { Class } from "../candidate.ts";
import { isPlace } from "../placeNames.ts";
import { determined, verbAfter } from "./neighbours.ts";
import type { Sign, Signs } from "./sign.ts";

/** What stands after a name. */
export const AFTER: Signs = {
  // "X, ministre de …", "X, filiale de …"
  "role after": told("person"),
  "type after": told("organization"),
  // "Jean Dupont, 45 ans"
  age: ({ last }, { tokens, folded, locale }) =>
    tokens[last + 1]?.lower === "," && tokens[last + 2]?.kind === "number" && locale.ageNouns.has(folded(last + 3)),
  // "Oiry (Marne)", "Satory (78)"
  region: ({ last }, reading) => {
    const { tokens } = reading;
    if (tokens[last + 1]?.lower !== "(") return false;
    return (tokens[last + 2]?.kind === "number" && tokens[last + 3]?.lower === ")") || isPlace(reading, last + 2);
  },
  // "Karabatic (4/5)"
  scored: ({ last }, { tokens }) =>
    tokens[last + 1]?.lower === "(" && tokens[last + 2]?.kind === "number" && tokens[last + 3]?.lower === "/",
  // "Anne Roux (PS)", "le Front de libération (FLN)"
  "letters after": ({ last }, { tokens, text }) => {
    const short = tokens[last + 2];
    return tokens[last + 1]?.lower === "(" && /^\p{Lu}{2,}$/u.test(text.slice(short?.start, short?.end));
  },
  // "X sourit", "X a avoué", but "le X pleure ses morts"
  "smiles after": (candidate, reading) =>
    !determined(candidate, reading.folded, reading.locale) &&
    reading.locale.personalVerb.test(verbAfter(candidate, reading)),
  // "X emploie", "X a racheté"
  "employs after": (candidate, reading) => reading.locale.firmVerb.test(verbAfter(candidate, reading)),
  // "X veut", "X entend"
  "wants after": (candidate, { folded, locale }) =>
    !determined(candidate, folded, locale) && locale.willVerbs.has(folded(candidate.last + 1)),
  // "X annonce", "X a déclaré"
  "says after": (candidate, reading) => reading.locale.agentVerb.test(verbAfter(candidate, reading)),
};

function told(of: Class): Sign {
  return ({ roles, end }, { locale }) =>
    roles.find((each) => each.start >= end && !locale.ambivalentRoles.has(foldWord(each.head)))?.of === of;
}
