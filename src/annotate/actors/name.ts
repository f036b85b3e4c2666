import type { ActorKind } from "../../model.ts";
import type { Candidate, Class } from "./candidate.ts";

/** A name before it is known what it is: how strongly each sign is there, 0 to 1. */
export interface Group {
  key: string;
  mentions: Candidate[];
  signs: ReadonlyMap<string, number>;
}

/** A name and all its mentions, with what it was taken for. */
export interface Name {
  key: string;
  of: Class;
  mentions: Candidate[];
}

/** All mentions of one person, organization or other. */
export interface Joined {
  of: ActorKind;
  mentions: Candidate[];
}
