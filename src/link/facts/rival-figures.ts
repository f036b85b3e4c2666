import { append } from "../append.ts";
import { conflict } from "../quantities/conflicts.ts";
import type { Contrast, Figure } from "./contrasts.ts";
import type { Openings } from "./openings.ts";

/** Figures of so many digits are met twice for one reason. */
const TELLING = 3;
/** Words that a sentence must share with one that says the contrary of others without telling their figure. */
const LEAST = 2;
/** Figures that lie so many times apart are of two things. */
const FURTHEST = 4;

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
