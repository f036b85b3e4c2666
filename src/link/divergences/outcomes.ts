import type { Divergence } from "../../model.ts";
import { daysFrom } from "../../text/days.ts";
import { append } from "../append.ts";
import type { Happening } from "../happenings/happening.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { divergence, type Finder, readingsOf } from "./finder.ts";

/** Days between two tellings of one end. */
const APART = 1;

/** How something ended for somebody, as one article tells it. */
interface Outcome {
  happening: Happening;
  person: string;
  family: string;
}

/**
 * "a présenté sa démission" / "limogée par le Premier ministre": two ends of one thing that cannot both be, for one person on one day. An
 * article that tells both tells how the one led to the other.
 */
export function outcomes(happenings: readonly Happening[], { opposed, own, vague }: LinkLocale): Finder {
  return ({ articles }) => {
    const read = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
    const telling = new Set(opposed.flat());
    const ends = happenings.filter(
      ({ family, mood, verb, days }) =>
        family && telling.has(family.name) && mood === "fact" && !vague.has(verb) && days.length > 0,
    );
    return opposed.flatMap((families): Divergence[] => {
      const byPerson = new Map<string, Outcome[]>();
      for (const happening of ends) {
        const { family, subjects, patients, persons } = happening;
        if (!family || !families.includes(family.name)) continue;
        const whom = own.has(family.name) ? subjects : patients;
        for (const person of whom)
          if (persons.has(person)) append(byPerson, person, { happening, person, family: family.name });
      }
      return [...byPerson].flatMap(([person, all]) => {
        const clear = all.filter((one) =>
          all.every((other) => other.happening.article !== one.happening.article || other.family === one.family),
        );
        const found = clear.filter((one) => clear.some((other) => other.family !== one.family && areNear(one, other)));
        const places = found.map(({ happening, family }) => ({ ...wordsOf(happening, read), family }));
        const readings = readingsOf(places, ({ family }) => family);
        const value = (family: string) => places.find((place) => place.family === family)?.words ?? family;
        return readings.length > 1
          ? [
              divergence(
                "wording",
                person,
                readings.map((one) => ({ ...one, value: value(one.value) })),
              ),
            ]
          : [];
      });
    });
  };
}

const areNear = ({ happening: a }: Outcome, { happening: b }: Outcome) =>
  a.article !== b.article && a.days.some((day) => b.days.some((other) => Math.abs(daysFrom(day, other)) <= APART));

/** The words of its title, as they stand, "a présenté lundi sa démission", else of its clause: "qui a démissionné". */
function wordsOf(
  { article, clause, titles: [title] }: Happening,
  read: ReadonlyMap<string, ReturnType<typeof readerOf>>,
) {
  const parts = (title?.replaced ? title.parts.slice(1) : title?.parts) ?? [clause];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { article, start, end, words: read.get(article)?.(start, end).replace(/\s+/g, " ") ?? "" };
}
