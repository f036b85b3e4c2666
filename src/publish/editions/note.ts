import type { Telling } from "./telling.ts";

/** The editor's note of an edition: its first sentence names the edition, the others follow. */
export interface Note {
  title: string;
  rest: string;
}

/** "The words of the letter. And a correction." → "The words of the letter", "And a correction."; null where there is no note. */
export function noteOf({ edition, lang }: Telling): Note | null {
  const note = edition.note[lang]?.trim();
  if (!note) return null;
  const [first = note, ...others] = note.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u);
  return { title: first.replace(/(?<!\.)\.$/, ""), rest: others.join(" ") };
}
