import { daysFrom } from "../../text/days.ts";
import { append } from "../append.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** What somebody is charged with, as a sentence says: "mis en examen pour blanchiment et escroquerie". */
export interface Charge extends Fact {
  whose: readonly [string];
  stems: ReadonlySet<string>;
  published: string | null;
}

/** Days between two tellings of one charge. */
const APART = 4;

/** The charges of a sentence, where it is sure whose they are. */
export function chargesIn({ article, words, start, end, named, persons, source }: Told, locale: LinkLocale): Charge[] {
  return [...words.matchAll(locale.charged)].flatMap(({ 0: all, index, groups }): Charge[] => {
    const charge = groups?.charge ?? "";
    const before = named.person.filter((one) => one.end <= start + index);
    const [person, other] = [...new Set(before.length > 0 ? [before.at(-1)?.id ?? ""] : persons)];
    const stems = new Set(contentWords(charge, locale).map(({ stem }) => stem));
    if (!person || other || stems.size === 0) return [];
    const to = start + index + all.length;
    return [
      {
        ...{ article, start: to - charge.length, end: to, sentence: { start, end } },
        ...{ whose: [person] as const, stems, published: source.article.published },
      },
    ];
  });
}

/** The charges of one person of which each article has something that the other has not. */
export function rivalCharges(charges: readonly Charge[]): Charge[][] {
  const byPerson = new Map<string, Charge[]>();
  for (const charge of charges) append(byPerson, charge.whose[0], charge);
  return [...byPerson.values()].flatMap((list) => {
    const told = new Map<string, Set<string>>();
    for (const { article, stems } of list) told.set(article, new Set([...(told.get(article) ?? []), ...stems]));
    const lacks = (a: Charge, b: Charge) =>
      [...(told.get(a.article) ?? [])].some((stem) => !told.get(b.article)?.has(stem));
    const found = list.filter((a) => list.some((b) => areNear(a, b) && lacks(a, b) && lacks(b, a)));
    return found.length > 1 ? [found] : [];
  });
}

function areNear(a: Charge, b: Charge): boolean {
  return a.article !== b.article && Math.abs(daysFrom(a.published ?? "", b.published ?? "")) <= APART;
}
