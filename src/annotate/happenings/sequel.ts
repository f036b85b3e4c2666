import type { VerbForm } from "../clauses/verbs.ts";
import type { FoundHappening, Reader } from "./happening.ts";
import { tellingOf } from "./telling.ts";

/** The weight of acts that turn an affair. */
const GRAVE = 3;
/** Forms that go on with a story; "avait" and "sera" leave its day. */
const GOES_ON: ReadonlySet<VerbForm> = new Set(["present", "past"]);

/**
 * A grave act without a date, told after a day in its paragraph: "Vendredi, à 17 heures, au siège. Devant la presse, la directrice a annoncé
 * la suspension de Paul Ferrandi."
 */
export function sequelOf(reader: Reader, day: string): FoundHappening[] {
  const clause = reader.read.clauses.find(({ kind, head }) => kind === "main" && head);
  if (!clause?.head || !GOES_ON.has(clause.head.form)) return [];
  const told = tellingOf(reader, clause, new Set(), { isAimed: false, isAhead: false });
  if (told?.mood !== "fact" || (told.family?.weight ?? 0) < GRAVE) return [];
  return [{ ...told, when: day, days: [day], basis: "article", certain: false, time: null }];
}
