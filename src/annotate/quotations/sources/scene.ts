import type { Attribution, Candidate, Reading } from "../context.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { Looks } from "../judge/looks.ts";
import type { Thread } from "./thread.ts";

/** A passage with all that its sources and clues are read from. */
export interface Scene {
  passage: Candidate;
  looks: Looks;
  /** Is a sentence of its own. */
  alone: boolean;
  /** What each finder says, by its name, in their order. */
  findings: readonly Finding[];
  /** What shows that the words are nobody's. */
  unsaid: readonly string[];
  thread: Thread;
  discourse: Discourse;
  reading: Reading;
}

export interface Finding {
  finder: string;
  attribution: Attribution;
}
