import type { Scene } from "../sources/scene.ts";
import type { Origin } from "../sources/source.ts";
import { carriedClues } from "./carried.ts";
import { kindClues } from "./kind.ts";
import { nobodyClues } from "./nobody.ts";
import { placeClues } from "./place.ts";
import { againClues } from "./referent.ts";
import { unsaidClues } from "./unsaid.ts";
import { verbClues } from "./verbs.ts";

/** What speaks for a source or against it, each clue by a name that a reader understands. */
export function cluesOf(source: Origin, scene: Scene): string[] {
  switch (source.kind) {
    case "phrase":
      return [
        ...kindClues(source, scene),
        ...placeClues(source, scene),
        ...verbClues(source, scene),
        ...againClues(source, scene),
      ];
    case "carried":
      return carriedClues(source, scene);
    case "nobody":
      return nobodyClues(scene);
    case "unsaid":
      return unsaidClues(scene);
  }
}
