import { addDays } from "../../text/days.ts";
import { mainOf } from "../clauses/clause.ts";
import { wordsOf } from "../clauses/items.ts";
import { GRAVE } from "./families.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { isState } from "./state.ts";
import { tellingOf } from "./telling.ts";

/** Words that open a sentence. */
const OPENING = 6;

/** Days before, on which the news of an article may have been. */
const BEFORE = 2;

/** The news that opens an article, undated: of the article's day, or of one of those before. */
export function leadOf(reader: Reader, day: string): FoundHappening[] {
  const clause = mainOf(reader.read);
  // "Le parquet avait requis dix-huit mois" goes back before the news.
  if (!clause || (clause.head.form === "imperfect" && clause.head.end > clause.head.start + 1)) return [];
  // "Anne Roy garde les buts depuis septante matchs", "Avant cela, elle a passé trois saisons à Calmont": no news.
  if (reader.read.items.some(({ lower }) => reader.locale.happenings.lasting.has(lower)) || isElsewhen(reader))
    return [];
  const told = tellingOf(reader, clause);
  if (told?.mood !== "fact" || told.titles.length === 0 || (!told.family && isState(reader, clause))) return [];
  return [{ ...told, ...newsDays(day) }];
}

/** "Avant cela, …", "L'auteur a été tué peu après": of a day that only another sentence would tell. */
const isElsewhen = ({ read: { items }, locale: { happenings } }: Reader) =>
  happenings.earlier.test(wordsOf(items, 0, OPENING)) || happenings.later.test(wordsOf(items, 0, items.length));

/** A grave act that an item of a list tells at the head of an article, undated: "- Le parquet a ouvert une enquête". */
export const listedOf = (reader: Reader, day: string): FoundHappening[] =>
  leadOf(reader, day).filter(({ family }) => (family?.weight ?? 0) >= GRAVE);

/** When news without a date was: on the article's day, or on one of those before. */
export function newsDays(day: string): Pick<FoundHappening, "when" | "days" | "basis" | "certain" | "time"> {
  const days = Array.from({ length: BEFORE + 1 }, (_, at) => addDays(day, -at));
  return { when: day, days, basis: "article", certain: false, time: null };
}
