import { daysFrom } from "../../text/days.ts";
import { mainOf, type VerbalClause, type VerbGroup } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { VerbForm } from "../clauses/verbs.ts";
import type { Range } from "../tokens.ts";
import { GRAVE } from "./families.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import type { Story } from "./story.ts";
import { tellingOf } from "./telling.ts";

/** Forms that go on with a story; "avait" and "sera" leave its day. */
const GOES_ON: ReadonlySet<VerbForm> = new Set(["present", "past"]);
/** Sentences in which an article tells its news; what comes after may be of any day. */
export const OPENING = 6;
/** Days before the article, on which its news may have been. */
const NEWS = 2;

/**
 * A grave act without a date, told after a day in its paragraph: "Vendredi, à 17 heures, au siège. Devant la presse, la directrice a annoncé
 * la suspension de Paul Ferrandi"; or in a later one, done once, where that day was the news: "La préfète a ordonné l'évacuation."
 */
export function sequelOf(
  reader: Reader,
  { day, told: sentences }: Story,
  block: Range,
  published: string | null,
): FoundHappening[] {
  const clause = mainOf(reader.read);
  if (!clause || !day || !GOES_ON.has(clause.head.form)) return [];
  // "La mairie, elle, a ouvert une enquête": set against what was told, with a day of its own that nobody gives.
  if (setsApart(reader, clause)) return [];
  // "Il avait remis une lettre lundi. Elle porte la signature du maire": what is so goes on with no story.
  if (!isDone(clause.head) && !day.isPresent) return [];
  // "Il doit s'exprimer mardi. Il a refusé de répondre": what is done is not of a day to come.
  if (published !== null && day.value > published) return [];
  const isUndated = reader.read.items.every(({ kind }) => kind !== "time");
  const isNews = sentences < OPENING && isRecent(day.value, published) && isUndated;
  if (day.block !== block && !(isDone(clause.head) && isNews)) return [];
  const told = tellingOf(reader, clause);
  if (told?.mood !== "fact" || (told.family?.weight ?? 0) < GRAVE) return [];
  // "Le patron a retiré le flacon qui trônait": nobody in particular, and no news.
  if (day.block !== block && !told.agent && !told.patient) return [];
  return [{ ...told, when: day.value, days: [day.value], basis: "article", certain: false, time: null }];
}

const setsApart = ({ read: { items }, locale: { happenings } }: Reader, { head }: VerbalClause) =>
  items.some(
    ({ lower }, at) =>
      at < head.end &&
      happenings.apartFrom.has(lower) &&
      wordAt(items, at - 1) === "," &&
      wordAt(items, at + 1) === ",",
  );

const isRecent = (day: string, published: string | null) => published !== null && daysFrom(day, published) <= NEWS;

/** "a ordonné", "a été licenciée", "est mort", "ordonna"; not "est licenciée". */
const isDone = ({ form, start, end, passive }: VerbGroup) => form === "past" || end - start > (passive ? 2 : 1);
