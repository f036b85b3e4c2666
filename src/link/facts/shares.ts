import { holding } from "../../text/spans.ts";
import type { LinkLocale } from "../locale.ts";
import { isFigure } from "../quantities/figure.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Words after what is counted in which stands what became of it. */
const AFTER = 6;
/** The same where its auxiliary says that it is a verb: "42 élèves de l'école Jean-Zay de Vaubert ont été hospitalisés". */
const FURTHER = 14;

/** How many of a kind something was done to: "42 élèves ont été hospitalisés", "42 logements évacués"; people in general, see `counts.ts`. */
export function sharesIn(told: Told, locale: LinkLocale): Measure[] {
  const { article, tokens, source, words, days, start, end } = told;
  const { published } = source.article;
  if (told.isElsewhen || tokens.every(({ quantity }) => quantity?.kind !== "number")) return [];
  if (locale.supposed.test(words) || locale.since.test(words)) return [];
  return tokens.flatMap((token, at): Measure[] => {
    const { quantity } = token;
    if (quantity?.kind !== "number" || quantity.counted === "%" || locale.money.has(quantity.counted)) return [];
    if (
      locale.people.has(quantity.counted) ||
      locale.units.has(quantity.counted) ||
      locale.parts.has(tokens[at - 1]?.word ?? "")
    )
      return [];
    if (holding(source.annotations.quotations, token.start, token.end)) return [];
    const next = tokens.findIndex((one, index) => index > at && isFigure(one));
    const after = tokens.slice(at + 1, Math.min(at + 1 + FURTHER, next < 0 ? tokens.length : next));
    const done = after.find(
      (one, n) =>
        (locale.fates.has(one.key) && n < AFTER) ||
        (locale.done.test(words.slice(one.start - start, one.end - start)) &&
          (n < AFTER || locale.passive.has(after[n - 1]?.word ?? ""))),
    );
    // "l'évacuation de 42 logements" / "42 logements ont été évacués" / "a détruit 42 logements"
    const last = tokens[at - 1];
    const act = locale.ofNoun.has(last?.word ?? "") ? tokens[at - 2] : undefined;
    const did = last && locale.fates.has(last.key) ? last : undefined;
    const fate = done ?? did ?? (act && locale.actNoun.test(act.word) ? act : undefined);
    if (!fate || fate.key === quantity.counted) return [];
    const of = [
      `share ${locale.kin.get(quantity.counted) ?? quantity.counted} ${locale.fates.get(fate.key) ?? fate.key}`,
    ];
    return [{ article, ...quantity.shown, sentence: { start, end }, quantity, of, days, published }];
  });
}
