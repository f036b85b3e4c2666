import { touching } from "../../text/spans.ts";
import type { LinkLocale } from "../locale.ts";
import type { Fact } from "./fact.ts";
import type { Told } from "./told.ts";

/** The hour that somebody gives a thing, with who does: "les autorités à 2 h 40". */
export interface TellersHour extends Fact {
  thing: string;
  hour: string;
}

/** Two hours of one thing in one sentence, each of another teller: "Les commerçants situent le départ des flammes à 1 h 15, les autorités à 2 h 40." */
export function hourTellersIn({ article, words, source, start, end }: Told, locale: LinkLocale): TellersHour[][] {
  const [first, second, third] = touching(source.annotations.times, start, end).filter(({ type }) => type === "TIME");
  if (!first || !second || third) return [];
  const placed = locale.placesHour.exec(words.slice(0, first.start - start));
  const other = locale.otherHour.exec(words.slice(first.end - start, second.start - start));
  const thing = placed?.groups?.thing;
  if (thing === undefined || !other?.groups) return [];
  const of = (from: number, { end: to, text }: { end: number; text: string }): TellersHour => ({
    ...{ article, start: from, end: to, sentence: { start, end } },
    ...{ thing, hour: text },
  });
  return [[of(start, first), of(second.start - (other.groups.teller ?? "").length, second)]];
}
