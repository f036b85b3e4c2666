import { holding, touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import type { LinkLocale } from "../locale.ts";
import type { Quantity, Token } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** Words after a figure in which stands what penalty it is: "cinq ans et demi de réclusion criminelle". */
const AFTER = 6;
/** Words between what makes a penalty asked, risked or given and its figure. */
const MOOD = 25;
/** Words between "dont" and the part it takes: "dont dix-huit mois avec sursis". */
const PART = 2;

/** Words after "contre" in which stands who. */
const TARGET = 5;

/** The penalty that a sentence says somebody risks, is asked for, or is given. */
export interface Penalty extends Fact {
  /** "prison risked", "fine given sursis". */
  what: string;
  quantity: Pick<Quantity, "kind" | "value" | "bound">;
  whose: readonly string[];
  days: readonly string[];
}

export function penaltiesIn(told: Told, locale: LinkLocale): Penalty[] {
  const { tokens, source, persons, days } = told;
  const figures = tokens.flatMap(({ quantity }, at) => (quantity ? [at] : []));
  return figures.flatMap((at, n): Penalty[] => {
    const token = tokens[at];
    const { quantity } = token ?? {};
    if (!token || !quantity || tokens.slice(Math.max(0, at - PART), at).some(({ word }) => locale.parts.has(word)))
      return [];
    const after = tokens.slice(at + 1, Math.min(at + 1 + AFTER, figures[n + 1] ?? tokens.length));
    const noun = after.find(({ word }) => locale.penalties.has(word));
    const mood = moodOf(tokens, at, locale);
    const isSaid = holding(source.annotations.quotations, token.start, token.end) !== null;
    if (!noun || !mood || isSaid || (mood === "given" && told.isElsewhen)) return [];
    const whom = targetOf(told, at, figures[n + 1] ?? tokens.length, locale);
    const qualifier = after.find(({ word }) => locale.qualifiers.has(word))?.word ?? "";
    return [
      {
        article: told.article,
        start: quantity.shown.start,
        end: Math.max(quantity.shown.end, noun.end),
        sentence: { start: told.start, end: told.end },
        what: `${locale.penalties.get(noun.word)} ${mood} ${qualifier}`,
        // What one risks is the most there is, said or not: "risque jusqu'à cinq ans".
        quantity: { ...quantity, bound: quantity.bound === "about" ? "about" : null },
        whose: whom ?? persons,
        days,
      },
    ];
  });
}

/** "30 000 euros contre Paul Ferrandi, 300 000 contre l'entreprise": whom the figure is for; null where it does not say. */
function targetOf(
  { tokens, named }: Told,
  at: number,
  next: number,
  { targets }: LinkLocale,
): readonly string[] | null {
  const against = tokens.findIndex(({ word }, index) => index > at && index < next && targets.has(word));
  if (against < 0) return null;
  const [first, last] = [tokens[against + 1], tokens[Math.min(against + TARGET, next) - 1]];
  if (!first || !last) return null;
  return touching(named.person, first.start, last.end).map(({ id }) => id);
}

/** The nearest word before the figure that says whether the penalty was given; else the nearest after. */
function moodOf(tokens: readonly Token[], at: number, { moods }: LinkLocale): string | null {
  const before = tokens.slice(Math.max(0, at - MOOD), at).reverse();
  const word = [...before, ...tokens.slice(at + 1, at + 1 + MOOD)].find((one) => moods.has(one.word));
  return word ? (moods.get(word.word) ?? null) : null;
}

/**
 * Penalties of one kind and one person that two articles give otherwise. An article that gives two does not count: nobody
 * says which is whose.
 */
export function rivalPenalties(penalties: readonly Penalty[]): Penalty[][] {
  const cases = new Map<string, Penalty[]>();
  for (const one of penalties) for (const person of one.whose) append(cases, `${one.what} ${person}`, one);
  const seen = new Set<Penalty>();
  return [...cases.values()].flatMap((all) => {
    const values = new Map<string, Set<number>>();
    for (const { article, quantity } of all)
      values.set(article, (values.get(article) ?? new Set()).add(quantity.value));
    const clear = all.filter(({ article }) => values.get(article)?.size === 1);
    const differing = clear.filter((one) => clear.some((other) => areRivals(one, other)));
    if (differing.some((one) => seen.has(one))) return [];
    for (const one of differing) seen.add(one);
    return differing.length > 1 ? [differing] : [];
  });
}

const areOne = (a: Penalty, b: Penalty) => a.quantity.value === b.quantity.value;

function areRivals(a: Penalty, b: Penalty): boolean {
  if (a.article === b.article || a.quantity.kind !== b.quantity.kind || areOne(a, b)) return false;
  const isOnePerson = a.whose.every((id) => b.whose.includes(id)) && b.whose.every((id) => a.whose.includes(id));
  const someone = isOnePerson || a.whose.length === 1 || b.whose.length === 1;
  const isOtherDay = a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day));
  return someone && !isOtherDay;
}
