import type { Item } from "../items.ts";
import { type Lexicon, PLURAL, SINGULAR, type VerbForm } from "../lexicon.ts";
import { beforeClitics, isReflexive } from "./clitics.ts";

/** How a reporting verb stands in its sentence. */
export type Voice =
  | "active" // X a dit, X dit
  | "inverted" // a-t-il dit, dit-elle
  | "participle" // dénonçant, ayant dit
  | "infinitive" // pour dénoncer
  | "passive" // a été dit, est-il dit
  | "reduced"; // tenu par X

/** A reporting verb with its auxiliary and pronouns; `start`/`end` are item indexes, `end` inclusive. */
export interface VerbGroup {
  start: number;
  end: number;
  head: number;
  voice: Voice;
  plural: boolean | null;
  /** "il" in "a-t-il dit". */
  pronoun: { text: string; item: number } | null;
  reflexive: boolean;
  verb: VerbForm;
}

/** A verb that stands alone, with the pronouns before it; the auxiliary is read elsewhere. */
export function plainGroup(
  start: number,
  end: number,
  head: number,
  voice: Voice,
  verb: VerbForm,
  items: readonly Item[],
  lexicon: Lexicon,
): VerbGroup {
  const { shape } = verb;
  const inverted = items[head]?.inverted ?? null;
  return {
    start,
    end,
    head,
    voice,
    plural: shape & SINGULAR ? (shape & PLURAL ? null : false) : shape & PLURAL ? true : null,
    pronoun: inverted ? { text: inverted, item: head } : null,
    reflexive: isReflexive(items, beforeClitics(items, start, lexicon), head, lexicon),
    verb,
  };
}
