import type { LinkLocale } from "../locale.ts";
import { isFigure, shownAt } from "../quantities/figure.ts";
import { TIME, type Token } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** One side of what a sentence corrects: the figure or day that it holds to, or the one that it says others gave. */
export interface Corrected extends Fact {
  kind: "number" | "duration" | "time";
  isRight: boolean;
}

/** Between the two may stand who says so, so many code points. */
const ASIDE = 40;

/**
 * "480 kilos, et non 300 comme l'avait dit la mairie", "le 12 mars, et non le 11 comme annoncé": what a sentence corrects by itself, where it
 * or one beside it says that the other has been told. Whether another article tells it, see `rival-figures.ts`.
 * @param isErratum it stands beside what says so: "Une première version de cet article indiquait …"
 */
export function correctionsIn(
  { article, tokens, words, start, end }: Told,
  isErratum: boolean,
  locale: LinkLocale,
): Corrected[][] {
  return [...words.matchAll(locale.against)].flatMap(({ index, 0: cue }): Corrected[][] => {
    const [at, to] = [start + index, start + index + cue.length];
    const right = tokens.findLast((token) => token.start < at && isValue(token));
    const wrong = tokens.find((token) => token.start === to && isValue(token));
    if (!locale.denies.test(cue) || !right || !wrong) return [];
    const shown = shownAt(right);
    if (shown.end < at - ASIDE || shown.end > at) return [];
    const said = locale.saidOtherwise.exec(words.slice(wrong.end - start)) ?? (isErratum ? [""] : null);
    const kind = kindOf(right);
    if (!said || (kindOf(wrong) !== kind && wrong.figure === undefined)) return [];
    const sentence = { start, end };
    return [
      [
        { article, start: shown.start, end: shown.end, sentence, kind, isRight: true },
        { article, start: wrong.start, end: wrong.end + said[0].length, sentence, kind, isRight: false },
      ],
    ];
  });
}

const isValue = (token: Token) => token.key === TIME || isFigure(token);
const kindOf = ({ key, quantity }: Token) => (key === TIME ? "time" : (quantity?.kind ?? "number"));
