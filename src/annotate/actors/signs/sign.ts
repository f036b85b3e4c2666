import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Something that can be read off one mention and its neighbours. What it says of the name is learnt, not written here. */
export type Sign = (candidate: Candidate, reading: Reading) => boolean;

/** Signs by the name under which the locale keeps their weights. */
export type Signs = Readonly<Record<string, Sign>>;
