import type { Block } from "../../model.ts";
import { isPlace } from "../places.ts";
import type { PublicationLocale } from "./locale.ts";

/** The line that says whose page it is, or where it was written, and when. */
export interface Issue {
  words: string;
  groups: Readonly<Record<string, string | undefined>>;
}

/** "L'Écho de Dinard – mardi 20 mai 2025", or under a name "Mars 2024": the first such line of a page. */
export function issueOf(text: string, blocks: readonly Block[], { day, issue }: PublicationLocale): Issue | null {
  for (const { kind, start, end } of blocks) {
    const words = text.slice(start, end).trim();
    const groups = kind === "metadata" ? (issue.exec(words) ?? day.exec(words))?.groups : undefined;
    // A line with a day dates its page or heads a part of it, and is a stamp like others.
    if (groups && (groups.name !== undefined || (groups.day ?? groups.d) === undefined)) return { words, groups };
  }
  return null;
}

/** The paper, where the line names one; "Chalon, le vendredi 14 mars 2025" names a place. */
export function publisherOf(
  text: string,
  blocks: readonly Block[],
  locale: PublicationLocale,
  places: ReadonlySet<string>,
): string | null {
  const { name: head = "", number } = issueOf(text, blocks, locale)?.groups ?? {};
  // "Filière Lait - Lettre n° 1187"
  const [name = ""] = head.split(/\s[–—-]\s/);
  if (number ? name.length <= LONG : isOutlet(name, locale, places)) return name;
  for (const { kind, start, end } of blocks) {
    if (kind !== "metadata") continue;
    const line = text.slice(start, end);
    if (isOutlet(line, locale, places)) return line;
    const described = locale.described.exec(line)?.groups?.name;
    if (described) return described;
  }
  return null;
}

/** "L'Écho de Dinard", and not "La Rochelle". */
export function isOutlet(name: string, { outlet }: PublicationLocale, places: ReadonlySet<string>): boolean {
  return outlet.test(name) && !isPlace(name, places);
}

/** Letters: what is longer tells what it is, as a bulletin's head does. */
const LONG = 50;
