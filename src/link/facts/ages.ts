import type { LinkLocale } from "../locale.ts";
import type { Measure } from "./measure.ts";
import type { Told } from "./told.ts";

/** Hours. */
export const YEAR = 8760;

/** How old somebody is, beside his name: "Paul Ferrandi, 64 ans, …", "une fillette de 8 ans, Zoé Ferrandi". */
export function agesIn({ article, source, named, words, days, start, end }: Told, locale: LinkLocale): Measure[] {
  return named.person.flatMap((person): Measure[] => {
    const [before, after] = [words.slice(0, person.start - start), words.slice(person.end - start)];
    const behind = locale.aged.exec(after);
    const ahead = locale.agedBefore.exec(before);
    const found = behind ?? ahead;
    const years = Number(found?.groups?.years);
    const age = found?.groups?.age ?? "";
    if (!found || !years) return [];
    const from = behind ? person.end + behind[0].indexOf(age) : start + found.index + found[0].indexOf(age);
    return [
      {
        ...{ article, start: from, end: from + age.length, sentence: { start, end }, whose: [person.id] },
        quantity: { kind: "duration", value: years * YEAR, bound: null },
        of: [`age ${person.id}`],
        days,
        published: source.article.published,
      },
    ];
  });
}
