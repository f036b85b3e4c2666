import { foldWord } from "../../../text/fold.ts";
import { isPlace } from "../placeNames.ts";
import { isGivenName } from "../runs.ts";
import { clue, type Sign } from "./clue.ts";

/** What stands after a name. */
export const AFTER: Sign[] = [
  // "X, ministre de …", "X, filiale de …"
  ({ roles, end }, { locale }) => {
    const role = roles.find((each) => each.start >= end && !locale.ambivalentRoles.has(foldWord(each.head)));
    return role ? clue(role.of, 4) : null;
  },
  // "Jean Dupont, 45 ans"
  ({ last }, { tokens, folded, locale }) =>
    tokens[last + 1]?.lower === "," && tokens[last + 2]?.kind === "number" && locale.ageNouns.has(folded(last + 3))
      ? clue("person", 4)
      : null,
  // "Oiry (Marne)", "Satory (78)"
  ({ last }, reading) => {
    const { tokens } = reading;
    if (tokens[last + 1]?.lower !== "(") return null;
    const number = tokens[last + 2]?.kind === "number" && tokens[last + 3]?.lower === ")";
    return number || isPlace(reading, last + 2) ? clue("place", 5) : null;
  },
  // "X sourit", "X a avoué", but "le X pleure ses morts"
  ({ first, last }, { folded, locale }) => {
    if (locale.determiners.has(folded(first - 1))) return null;
    const verb = locale.auxiliaries.has(folded(last + 1)) ? last + 2 : last + 1;
    return locale.personalVerb.test(folded(verb)) ? clue("person", 3) : null;
  },
  // "X emploie", "X a racheté"
  ({ last }, { folded, locale }) => {
    const verb = locale.auxiliaries.has(folded(last + 1)) ? last + 2 : last + 1;
    return locale.firmVerb.test(folded(verb)) ? clue("organization", 3) : null;
  },
  // "X veut", "X entend"
  ({ words, first, last }, { folded, locale }) =>
    words.length === 1 &&
    !isGivenName(words[0] ?? "", locale) &&
    !locale.determiners.has(folded(first - 1)) &&
    locale.willVerbs.has(folded(last + 1))
      ? clue("organization", 2)
      : null,
  // "X annonce", "X a déclaré", but "Xx Yy annonce" is more often somebody
  ({ words, last }, { folded, locale }) => {
    if (words.length > 1) return null;
    const verb = locale.auxiliaries.has(folded(last + 1)) ? last + 2 : last + 1;
    return locale.agentVerb.test(folded(verb)) ? clue("organization", 2) : null;
  },
];
