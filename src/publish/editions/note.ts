import { capital } from "../../text/capital.ts";
import { local, type Telling } from "./telling.ts";

/** A title that fits a line of a feed reader's list; a longer sentence names the edition by what stands before its first semicolon. */
const LINE = 100;

/** The editor's note of an edition: its first sentence names the edition, the others follow. */
export interface Note {
  title: string;
  rest: string;
}

/** "The words of the letter. And a correction." → "The words of the letter", "And a correction."; null where there is no note. */
export function noteOf(telling: Telling): Note | null {
  const { edition, lang } = telling;
  if (!edition.note[lang]?.trim()) return null;
  const note = local(edition.note, telling).trim();
  const [first = note, ...others] = note.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u);
  const [, head, tail] = (first.length > LINE && /^(.+?)\s*;\s+(?:and\s+|et\s+)?(.+)$/su.exec(first)) || [];
  if (head !== undefined && tail !== undefined) return { title: head, rest: [capital(tail), ...others].join(" ") };
  return { title: first.replace(/(?<!\.)\.$/, ""), rest: others.join(" ") };
}
