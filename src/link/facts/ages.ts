import type { LinkLocale } from "../locale.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Hours. */
export const YEAR = 8760;

/** How old somebody is, right after his name: "Paul Ferrandi, 64 ans, …". */
export function agesIn({ article, source, named, words, days, start, end }: Told, { aged }: LinkLocale): Measure[] {
  return named.person.flatMap((person): Measure[] => {
    const found = aged.exec(words.slice(person.end - start));
    const years = Number(found?.groups?.years);
    if (!found?.groups?.age || !years) return [];
    const to = person.end + found[0].length;
    return [
      {
        ...{ article, start: to - found.groups.age.length, end: to, sentence: { start, end } },
        quantity: { kind: "duration", value: years * YEAR, bound: null },
        of: [`age ${person.id}`],
        days,
        published: source.article.published,
      },
    ];
  });
}
