import { holding } from "../../text/spans.ts";
import { append } from "../append.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { conflict } from "../quantities/conflicts.ts";
import type { Quantity } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import type { Openings } from "./openings.ts";
import type { Told } from "./told.ts";

/** A sum of money, and the nouns before it that may say of what: "Le devis des travaux, 480 000 euros". */
export interface Sum extends Fact {
  quantity: Quantity;
  nouns: readonly string[];
  /** It is asked for, or given. */
  mood: string;
}

/** Words before a sum in which stands of what it is. */
const BEFORE = 9;
/** A noun beside more sums than this tells no two apart. */
const COMMON = 4;
/** Sums that lie so many times apart are of two things. */
const FURTHEST = 4;

/** The sums of a sentence; none that somebody is quoted with, that are a penalty, or so much a month. */
export function sumsIn(told: Told, locale: LinkLocale): Sum[] {
  const { tokens, source, words } = told;
  return tokens.flatMap(({ quantity, start, end }, at): Sum[] => {
    if (quantity?.kind !== "number" || !locale.money.has(quantity.counted)) return [];
    const before = tokens.slice(Math.max(0, at - BEFORE), at);
    const after = tokens.slice(at + 1, at + 6);
    if (after.some(({ word }) => locale.penalties.has(word)) || before.some(({ quantity }) => quantity !== null))
      return [];
    if (
      locale.rate.test(words.slice(quantity.shown.end - told.start)) ||
      holding(source.annotations.quotations, start, end)
    )
      return [];
    const nouns = before.flatMap(({ key, word }, index) => {
      const isNoun = locale.determiners.has(before[index - 1]?.word ?? "") && readWord(word, locale).isContent;
      return isNoun ? [key] : [];
    });
    const mood = tokens.flatMap(({ word }) => locale.moods.get(word) ?? [])[0] ?? "";
    return [
      {
        ...{ article: told.article, start: quantity.shown.start, end: quantity.shown.end },
        ...{ sentence: { start: told.start, end: told.end }, quantity, nouns, mood },
      },
    ];
  });
}

/** Two articles' sums for one thing that few sums are told of: each gives one. */
export function rivalSums(sums: readonly Sum[], { areRelated }: Openings): Sum[][] {
  const byNoun = new Map<string, Sum[]>();
  for (const sum of sums) for (const noun of new Set(sum.nouns)) append(byNoun, `${noun} ${sum.mood}`, sum);
  const seen = new Set<Sum>();
  return [...byNoun.values()].flatMap((list) => {
    const perArticle = new Set(list.map(({ article }) => article));
    const [a, b, another] = list;
    if (!a || !b || another || list.length > COMMON || perArticle.size < 2 || seen.has(a) || seen.has(b)) return [];
    const [low, high] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y) as [number, number];
    if (high > FURTHEST * low || !conflict(a.quantity, b.quantity, false) || !areRelated(a.article, b.article))
      return [];
    for (const one of list) seen.add(one);
    return [list];
  });
}
