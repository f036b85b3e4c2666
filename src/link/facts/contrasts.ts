import type { Place } from "../../model.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { Quantity, Token } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** How many of what a sentence says there are, in its own words or in a quotation. */
export interface Figure extends Fact {
  quantity: Pick<Quantity, "kind" | "value" | "bound" | "counted">;
  /** Stems of what else the sentence says. */
  stems: ReadonlySet<string>;
}

/** Figures of one thing that an article itself sets against one another: "480 kilos, et non 300"; alone, against what others say. */
export interface Contrast {
  article: string;
  counted: string;
  values: readonly number[];
  stems: ReadonlySet<string>;
  /** The sentences that do so, of one article or several. */
  sentences: readonly Place[];
}

/** The figures of a sentence, and those among them that it sets against one another. */
export function contrastsIn(told: Told, locale: LinkLocale): { figures: Figure[]; contrasts: Contrast[] } {
  const { article, tokens, start, end, words } = told;
  const sentence = { start, end };
  const sentences = [{ article, ...sentence }];
  const stems = new Set(tokens.flatMap(({ word, key }) => (isTelling(word, locale) ? [key] : [])));
  const against: Rivals[] = [];
  for (const { index, 0: cue } of words.matchAll(locale.against))
    against.push(...rivalsAt(tokens, start + index, cue, against));
  const denied = new Set(against.map(({ denied }) => denied));
  const figures = tokens.flatMap((token): Figure[] => {
    const { quantity } = token;
    if (quantity?.kind !== "number" || denied.has(token)) return [];
    return [{ article, ...quantity.shown, sentence, quantity, stems }];
  });
  const contrasts = against.map(({ counted, values }) => ({ article, counted, values, stems, sentences }));
  const [only, another] = figures;
  if (only && !another && locale.contrary.test(words)) {
    const { counted, value } = only.quantity;
    contrasts.push({ article, counted, values: [value], stems, sentences });
  }
  return { figures, contrasts };
}

const isTelling = (word: string, locale: LinkLocale) => {
  const { isContent, figure } = readWord(word, locale);
  return isContent && figure === null && !/\d/.test(word);
};

/** "480 kilos|, et non |300 comme …" → kilos, 480 and 300; none where the second counts something of its own. */
function rivalsAt(tokens: readonly Token[], at: number, cue: string, before: readonly Rivals[]): Rivals[] {
  const next = tokens.findIndex(({ start }) => start >= at + cue.length);
  const denied = tokens[next];
  const value = denied?.quantity?.value ?? denied?.figure;
  if (!denied || denied.start > at + cue.length || value === undefined) return [];
  const asserted = assertedBefore(tokens, at, NON.test(cue) ? ASIDE : 0);
  // "412 000 euros, ou 387 000|, ou |290 000"
  const chain = before.find((one) => one.denied.end === at);
  const counted = asserted?.counted ?? chain?.counted;
  const first = asserted ? [asserted.value] : (chain?.values ?? []);
  const own = denied.quantity?.counted;
  if (counted === undefined || (own !== undefined && own !== counted && tokens[next + 1]?.key === own)) return [];
  return [{ denied, counted, values: [...first, value] }];
}

/** "9 000 mètres cubes| par la STM, et non à 12 000": the last figure before, so near. */
function assertedBefore(tokens: readonly Token[], at: number, reach: number): Quantity | undefined {
  const last = tokens.findLast((token) => token.start < at && (token.quantity !== null || token.figure !== undefined));
  const { quantity = null } = last ?? {};
  if (quantity?.kind !== "number" || quantity.shown.end > at || quantity.shown.end < at - reach) return undefined;
  return quantity;
}

/** What denies the second figure outright: between it and the first may stand who says so. */
const NON = /\bnon\b/;
const ASIDE = 40;

interface Rivals {
  /** The second figure. */
  denied: Token;
  counted: string;
  values: readonly number[];
}
