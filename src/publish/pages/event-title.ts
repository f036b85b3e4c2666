import type { DossierEvent } from "../../model.ts";
import type { PageContext } from "../page.ts";

/** What an event is called: in our words, or, where no editor called it anything, in the words of an article. */
export interface EventTitle {
  words: string;
  /** The language of the article whose words they are; null where they are ours. */
  lang: string | null;
}

/** The words of an article come between « », or are its title; they are the same in every language, and never typeset as ours are. */
export function eventTitle({ evidence, id, title }: DossierEvent, { records, say }: PageContext): EventTitle {
  const [first = "", ...others] = Object.values(title);
  const quoted = others.every((words) => words === first) ? /^«\s(.+)\s»$/su.exec(first)?.[1] : undefined;
  const source = records.source.get(evidence[0]?.article ?? "");
  const words = quoted ?? (first === source?.title ? first : undefined);
  return words === undefined ? { words: say(title) ?? id, lang: null } : { words, lang: source?.lang ?? "fr" };
}
