import type { Divergence } from "../../model.ts";
import type { Happening } from "../happenings/happening.ts";
import { divergence, readingsOf } from "./finder.ts";

/** The day or month of a statement. */
export const dateOf = ({ when, days: [day] }: Happening) => day ?? when.slice(0, 10);

/** The divergence of statements of one thing on two dates; none where they give more, or one article gives two: it happened again. */
export function twoDates(statements: readonly Happening[], about: string): Divergence[] {
  const dates = new Set(statements.map(dateOf));
  const byArticle = new Map(statements.map((one) => [one.article, dateOf(one)]));
  if (dates.size !== 2 || statements.some((one) => byArticle.get(one.article) !== dateOf(one))) return [];
  const places = statements.flatMap((one) =>
    one.date ? [{ article: one.article, ...one.date.place, words: one.date.words, on: dateOf(one) }] : [],
  );
  const value = (on: string) => places.find((place) => place.on === on)?.words ?? on;
  const readings = readingsOf(places, ({ on }) => on).map((one) => ({ ...one, value: value(one.value) }));
  return [divergence("time", about, readings)];
}
