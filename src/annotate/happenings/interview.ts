import type { Item, VerbalClause } from "../clauses/clause.ts";
import { wordAt, wordsOf } from "../clauses/items.ts";
import type { Reader } from "./happening.ts";

/** Words that may write a medium's name: "le journal de Montréal". */
const NAME = 4;

/** "Interrogée à notre micro lundi", "interrogé sur France Bleu": by the press, which hears nobody; not "… par les gendarmes". */
export function isInterview(
  { read: { items }, locale: { happenings } }: Reader,
  { head, parts }: VerbalClause,
): boolean {
  const { asked, press, hearing, mediaPrepositions } = happenings;
  if (!asked.has(head.lemma)) return false;
  const words = parts.map(({ start, end }) => wordsOf(items, start, end)).join(" ");
  if (hearing.test(words)) return false;
  return (
    press.test(words) ||
    parts.some(({ start, end }) =>
      items.some(
        (_, at) =>
          at >= start && at < end && mediaPrepositions.has(wordAt(items, at)) && isMedium(items, at + 1, happenings),
      ),
    )
  );
}

/** "France Bleu", "l'AFP", "Ouest-France" */
function isMedium(items: readonly Item[], at: number, { media }: Reader["locale"]["happenings"]): boolean {
  const name = (from: number, words: number) =>
    items
      .slice(from, from + words)
      .map(({ lower }) => lower.replaceAll("-", ""))
      .join("");
  return Array.from({ length: NAME }, (_, words) => words + 1).some((words) =>
    [at, at + 1].some((from) => items[from]?.capital && media.has(name(from, words))),
  );
}
