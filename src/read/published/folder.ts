import type { Article } from "../../model.ts";
import { addDays } from "../../text/days.ts";
import { localise } from "../../text/localise.ts";
import type { Dated } from "./index.ts";
import type { PublicationLocale } from "./locale.ts";
import { dateOf } from "./stamp.ts";

type Dating = Pick<Article, "text" | "published">;

/**
 * When an article appeared that bears no date, by the others of its folder: they tell the year of its "hier, lundi 8 novembre", which
 * gives the day, or of "le 20 février", which gives the year alone. null where they leave more than one.
 */
export function publishedBeside({ text }: Dating, others: readonly Dating[], locale: PublicationLocale): Dated | null {
  const years = others.flatMap(({ published }) => (published ? [Number(published.slice(0, 4))] : []));
  const days = [...text.matchAll(locale.dayOfSomeYear)];
  if (years.length === 0 || days.length === 0) return null;
  const first = Math.min(...years);
  const possible = Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => String(first + n));
  // "lundi 8 novembre" is of some years only.
  const [year, another] = possible.filter((year) =>
    days.every(({ groups }) => dateOf({ ...groups, year }, locale) !== null),
  );
  if (year === undefined || another !== undefined) return null;
  const told = days.flatMap(({ 0: words, groups = {} }) => {
    const [day, back] = [dateOf({ ...groups, year }, locale), locale.daysBack[groups.near?.toLowerCase() ?? ""]];
    return day && back !== undefined ? [{ words, day: addDays(day, back) }] : [];
  });
  const [own] = new Set(told.map(({ day }) => day)).size === 1 ? told : [];
  return {
    published: own?.day ?? year,
    publishedBasis: "inferred",
    publishedStated: null,
    publishedReason: localise({
      en: `${own ? `The text says “${own.words}”; the` : "The"} other articles of the dossier leave only ${year}.`,
      fr: `${own ? `Le texte dit « ${own.words} » ; les` : "Les"} autres articles du dossier ne laissent que ${year}.`,
    }),
  };
}
