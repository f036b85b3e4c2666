import { holding } from "../../text/spans.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Words before a sum in which stands of what it is. */
const BEFORE = 9;
/** Words after it in which stands that it is a penalty. */
const AFTER = 6;

/**
 * The sums of money of a sentence, each by the nouns before it: "Le devis des travaux, 480 000 euros"; what is asked apart from the
 * rest. None that somebody is quoted with, that are a penalty, or so much a month.
 */
export function sumsIn(
  { article, tokens, source, words, days, named, start, end }: Told,
  locale: LinkLocale,
): Measure[] {
  const mood = tokens.flatMap(({ word }) => locale.moods.get(word) ?? [])[0] ?? "";
  const sums = tokens.filter(({ quantity }) => locale.money.has(quantity?.counted ?? "")).length;
  return tokens.flatMap((token, at): Measure[] => {
    const { quantity } = token;
    if (quantity?.kind !== "number" || !locale.money.has(quantity.counted)) return [];
    const before = tokens.slice(Math.max(0, at - BEFORE), at);
    const isPenalty = tokens.slice(at + 1, at + AFTER).some(({ word }) => locale.penalties.has(word));
    const isRate = locale.rate.test(words.slice(quantity.shown.end - start));
    const isSaid = holding(source.annotations.quotations, token.start, token.end) !== null;
    if (isPenalty || isRate || isSaid || before.some((one) => one.quantity !== null)) return [];
    // "deux millions d'euros de travaux"
    const [link, thing] = tokens.slice(at + 1, at + 3).filter(({ start }) => start >= quantity.shown.end);
    const behind = link && thing && locale.ofNoun.has(link.word) ? [`sum ${mood} ${thing.key}`] : [];
    const beforeIt = before.flatMap(({ key, word }, index) => {
      const isNoun = isOne(before[index - 1]?.word ?? "", word, locale) && readWord(word, locale).isContent;
      return isNoun ? [`sum ${mood} ${key}`] : [];
    });
    // "La caisse retire les 180 000 euros qu'elle apportait cette saison"
    const [payer, other] = new Set(named.organization.map(({ id }) => id));
    const period = locale.forPeriod.exec(words)?.groups?.period;
    const { published } = source.article;
    const told = { article, ...quantity.shown, sentence: { start, end }, quantity, days, published };
    const grant =
      payer && !other && period && sums === 1 ? [{ ...told, of: [`grant ${payer} ${period}`], whose: [payer] }] : [];
    return [{ ...told, of: [...beforeIt, ...behind] }, ...grant];
  });
}

/** "le devis", "l'achat du terrain"; of "du club" there are many sums. */
const isOne = (article: string, noun: string, { determiners, merged, payers }: LinkLocale) =>
  determiners.has(article) || (merged.has(article) && !payers.has(noun));
