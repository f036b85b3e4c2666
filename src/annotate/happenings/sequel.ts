import type { VerbForm } from "../clauses/verbs.ts";
import type { Range } from "../tokens.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import type { Story } from "./story.ts";
import { tellingOf } from "./telling.ts";

/** The weight of acts that turn an affair. */
const GRAVE = 3;
/** Forms that go on with a story; "avait" and "sera" leave its day. */
const GOES_ON: ReadonlySet<VerbForm> = new Set(["present", "past"]);
/** Days before the article, on which its news may have been. */
const NEWS = 2;

/**
 * A grave act without a date, told after a day in its paragraph: "Vendredi, à 17 heures, au siège. Devant la presse, la directrice a annoncé
 * la suspension de Paul Ferrandi"; or in a later one, done once, where that day was the news: "La préfète a ordonné l'évacuation."
 */
export function sequelOf(reader: Reader, { day }: Story, block: Range, published: string | null): FoundHappening[] {
  const clause = reader.read.clauses.find(({ kind, head }) => kind === "main" && head);
  if (!clause?.head || !day || !GOES_ON.has(clause.head.form)) return [];
  const isDone = clause.head.form === "past" || clause.head.end > clause.head.start + 1;
  if (day.block !== block && !(isDone && isNews(day.value, published))) return [];
  const told = tellingOf(reader, clause, new Set(), { isAimed: false, isAhead: false });
  if (told?.mood !== "fact" || (told.family?.weight ?? 0) < GRAVE) return [];
  // "Le patron a retiré le flacon qui trônait": nobody in particular, and no news.
  if (day.block !== block && !told.agent && !told.patient) return [];
  return [{ ...told, when: day.value, days: [day.value], basis: "article", certain: false, time: null }];
}

const isNews = (day: string, published: string | null) =>
  published !== null && Date.parse(published) - Date.parse(day.slice(0, 10)) <= NEWS * 86_400_000;
