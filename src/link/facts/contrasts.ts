import type { Place } from "../../model.ts";
import { append } from "../append.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { conflict } from "../quantities/conflicts.ts";
import type { Quantity, Token } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import type { Openings } from "./openings.ts";
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

/** Figures of so many digits are met twice for one reason. */
const TELLING = 3;
/** Words that a sentence must share with one that says the contrary of others without telling their figure. */
const LEAST = 2;
/** Figures that lie so many times apart are of two things. */
const FURTHEST = 4;

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
  const asserted = tokens.find(({ quantity }) => quantity?.kind === "number" && quantity.shown.end === at)?.quantity;
  // "412 000 euros, ou 387 000|, ou |290 000"
  const chain = before.find((one) => one.denied.end === at);
  const counted = asserted?.counted ?? chain?.counted;
  const first = asserted ? [asserted.value] : (chain?.values ?? []);
  const own = denied.quantity?.counted;
  if (counted === undefined || (own !== undefined && own !== counted && tokens[next + 1]?.key === own)) return [];
  return [{ denied, counted, values: [...first, value] }];
}

interface Rivals {
  /** The second figure. */
  denied: Token;
  counted: string;
  values: readonly number[];
}

/** The figures of one thing that articles give otherwise, where one of them says that they do. */
export function rivalFigures(
  contrasts: readonly Contrast[],
  figures: readonly Figure[],
  openings: Openings,
): Figure[][] {
  if (contrasts.length === 0) return [];
  const counting = new Map<string, Figure[]>();
  for (const one of figures) append(counting, one.quantity.counted, one);
  const told = new Set<Figure>();
  return joined(contrasts, openings).flatMap((contrast) => {
    const all = counting.get(contrast.counted) ?? [];
    // What is counted nowhere else is one thing: kilos.
    const isRare = all.every(({ quantity }) => contrast.values.includes(quantity.value));
    const found = all.filter((one) => !told.has(one) && isAnswer(one, contrast, isRare, openings));
    if (!differ(found)) return [];
    for (const one of found) told.add(one);
    return [found];
  });
}

/** "9,2 mètres, et non sept" and "neuf mètres, pas sept" are of one thing. */
function joined(contrasts: readonly Contrast[], { areRelated }: Openings): Contrast[] {
  const apart: Contrast[] = [];
  for (const one of contrasts) {
    const at = apart.findIndex(
      ({ article, counted, values }) =>
        counted === one.counted &&
        values.some((value) => one.values.includes(value)) &&
        areRelated(article, one.article),
    );
    const other = apart[at];
    if (!other) apart.push(one);
    else
      apart[at] = {
        ...other,
        values: [...new Set([...other.values, ...one.values])],
        stems: new Set([...other.stems, ...one.stems]),
        sentences: [...other.sentences, ...one.sentences],
      };
  }
  return apart;
}

/** Gives one of the figures, of the same thing as far as one can tell. */
function isAnswer(
  one: Figure,
  { article, sentences, values, stems, counted }: Contrast,
  isRare: boolean,
  { areRelated }: Openings,
): boolean {
  const { value } = one.quantity;
  const own = sentences.filter((place) => place.article === one.article);
  if (own.length > 0) return own.some(({ start }) => start === one.sentence.start) && values.includes(value);
  if (!areRelated(one.article, article)) return false;
  const shared = [...one.stems].filter((stem) => stem !== counted && stems.has(stem)).length;
  if (values.length > 1) return values.includes(value) && (isRare || shared > 0 || digitsOf(value) >= TELLING);
  const [said = 0] = values;
  const [low, high] = [value, said].sort((a, b) => a - b) as [number, number];
  return shared >= LEAST && high <= FURTHEST * low;
}

/** 412000 → 3: the noughts tell nothing. */
const digitsOf = (value: number) => String(value).replace(/\D|0+$/g, "").length;

/** Two articles give two figures, neither of them both. */
function differ(found: readonly Figure[]): boolean {
  const given = new Map<string, Figure[]>();
  for (const one of found) append(given, one.article, one);
  const sets = [...given.values()];
  const lacks = (a: readonly Figure[], b: readonly Figure[]) =>
    a.some((one) => b.every((other) => conflict(one.quantity, other.quantity, false)));
  return sets.some((a, at) => sets.slice(at + 1).some((b) => lacks(a, b) && lacks(b, a)));
}
