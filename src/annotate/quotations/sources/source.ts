import type { Attribution, Candidate } from "../context.ts";
import type { Resolution } from "../discourse/discourse.ts";
import type { Sentence } from "../items.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** Who may have said a passage's words. */
export interface Origin {
  /**
   * `phrase`: a phrase of the text, for whom it stands; `carried`: who spoke before; `nobody`: somebody whom the text does not tell;
   * `unsaid`: the words are a name, a title, a term, nobody's.
   */
  kind: "phrase" | "carried" | "nobody" | "unsaid";
  phrase: Phrase | null;
  /** Where the phrase stands. */
  sentence: Sentence;
  whom: Resolution;
  /** The passage whose source goes on. */
  from: Candidate | null;
  /** What the finders that lead to this phrase make of it, the surest first. */
  found: readonly Attribution[];
}

/** Who may have said the words, with what speaks for it. */
export interface Source extends Origin {
  /** Which phrase it is, of all that may have spoken: those whom one phrase may stand for share it. */
  mention: number;
  /** What speaks for the phrase or against it, each by its name. */
  clues: ReadonlySet<string>;
  /** Why the phrase would stand for this one and not for another. */
  reasons: ReadonlySet<string>;
}

/** What makes two sources one: the names they stand for, or the phrase that gives none. */
export function identity({ kind, phrase, sentence, whom, from }: Origin): string {
  if (kind === "unsaid") return "unsaid";
  const names = namesOf(whom);
  if (names.length > 0) return names.join(" + ");
  const mention = from ? from.attribution?.mention?.start : sentence.items[phrase?.start ?? -1]?.start;
  return mention === undefined ? "nobody" : `at ${mention}`;
}

export function namesOf({ entities, name }: Resolution): string[] {
  return entities.length > 0 ? entities.map((entity) => entity.name) : name ? [name] : [];
}

/** Is the phrase the one that a finder came to? */
export function leadsTo(found: Phrase | null, phrase: Phrase): boolean {
  if (!found) return false;
  if (found.start === phrase.start && found.end === phrase.end) return true;
  return (
    found.kind === "name" &&
    phrase.kind === "name" &&
    found.end === phrase.end &&
    found.entities.length === phrase.entities.length
  );
}
