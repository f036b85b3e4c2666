import type { Candidate } from "../context.ts";

/** Who has spoken so far, as the reader follows it. */
export interface Thread {
  /** The last passage with a source, or a stand-in for a sentence whose subject may go on to speak. */
  last: Candidate | null;
  /** The last passage itself, where a sentence without words has come between. */
  quoted: Candidate | null;
  /** The last passage of another speaker. */
  other: Candidate | null;
}
