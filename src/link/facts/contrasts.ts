import type { Place } from "../../model.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { amountOf, shownAt } from "../quantities/figure.ts";
import type { Quantity, Token } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import { type Opposed, opposedIn } from "./opposed.ts";
import { thingCounted } from "./thing-counted.ts";
import type { Told } from "./told.ts";

/** How many of what a sentence says there are, in its own words or in a quotation. */
export interface Figure extends Fact {
  quantity: Pick<Quantity, "kind" | "value" | "bound" | "counted">;
  /** Stems of what else the sentence says. */
  stems: ReadonlySet<string>;
  /** Its sentence says that another figure is wrong: "480 kilos, et non 300". */
  corrects: boolean;
  /** It counts all of a list, as far as its sentence tells: "212 emplois supprimés". */
  isList: boolean;
  published: string | null;
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

/** Words after "dont" in which stands the part that it takes. */
const PART = 3;

/**
 * The figures of a sentence, and those among them that it sets against one another.
 * @param before the sentence before it in its paragraph, which may say what the figures count: "Il corrige le nombre d'évacués. Ils étaient 21, et non 23"
 */
export function contrastsIn(
  told: Told,
  before: Told | undefined,
  locale: LinkLocale,
): { figures: Figure[]; contrasts: Contrast[] } {
  const { article, tokens, start, end, words } = told;
  const sentence = { start, end };
  const sentences = [{ article, ...sentence }];
  const own = stemsOf(tokens, locale);
  const against = opposedIn(told, before, locale);
  const taken = new Set(against.map(({ denied }) => denied));
  const opposing = new Map(against.flatMap((one) => (one.asserted ? [[one.asserted, one] as const] : [])));
  const stemsBeside = (one: Opposed | undefined) =>
    one?.isTakenUp && before ? new Set([...own, ...stemsOf(before.tokens, locale)]) : own;
  const figures = tokens.flatMap((token): Figure[] => {
    const { quantity } = token;
    const opposed = opposing.get(token);
    const counted = opposed?.counted ?? thingCounted(token, locale);
    if (quantity?.kind === "duration" || counted === null || taken.has(token)) return [];
    const shown = shownAt(token);
    return [
      {
        ...{ article, start: shown.start, end: shown.end, sentence, stems: stemsBeside(opposed) },
        quantity: {
          kind: "number",
          value: opposed?.values[0] ?? amountOf(token),
          bound: quantity?.bound ?? null,
          counted,
        },
        corrects: opposed?.isOutright ?? false,
        isList: isList(token, told, locale),
        published: told.source.article.published,
      },
    ];
  });
  const contrasts = against.map((one) => ({
    ...{ article, counted: one.counted, values: one.values, stems: stemsBeside(one), sentences },
  }));
  const [only, another] = figures;
  if (only && !another && against.length === 0 && locale.contrary.test(words)) {
    const { counted, value } = only.quantity;
    contrasts.push({ article, counted, values: [value], stems: own, sentences });
    return { figures: [{ ...only, corrects: true }], contrasts };
  }
  return { figures, contrasts };
}

/** Things, not people nor a measure; no part of them, none that are awaited, none of another time. */
function isList(token: Token, { tokens, words, isElsewhen }: Told, locale: LinkLocale): boolean {
  const at = tokens.indexOf(token);
  const noun = tokens[at + 1];
  const counted = token.quantity?.counted;
  if (noun === undefined || noun.key !== counted || token.quantity?.bound || isElsewhen) return false;
  const isOther = [locale.people, locale.units, locale.money].some((nouns) => nouns.has(counted));
  const before = tokens.slice(Math.max(0, at - PART), at);
  const isPart = before.some(({ word }) => locale.parts.has(word));
  return (
    !isOther && !isPart && !locale.measures.has(noun.word) && !locale.supposed.test(words) && !locale.since.test(words)
  );
}

const stemsOf = (tokens: readonly Token[], locale: LinkLocale) =>
  new Set(tokens.flatMap(({ word, key }) => (isTelling(word, locale) ? [key] : [])));

const isTelling = (word: string, locale: LinkLocale) => {
  const { isContent, figure } = readWord(word, locale);
  return isContent && figure === null && !/\d/.test(word);
};
