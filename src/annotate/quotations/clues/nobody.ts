import { narrates } from "../continuation.ts";
import { outlineOf } from "../sources/outline.ts";
import type { Scene } from "../sources/scene.ts";
import { sortOfPhrase } from "./kind.ts";
import { extent, standing } from "./shape.ts";

/** Whether the text tells no source at all. */
export function nobodyClues(scene: Scene): string[] {
  const { findings, passage, reading, thread } = scene;
  const [first] = findings;
  const { items } = passage.sentence;
  const { groups } = outlineOf(passage.sentence, reading.lexicon);
  const found = first ? `${first.finder}${first.attribution.phrase ? "" : ", without a source"}` : "nothing";
  return [
    "nobody",
    `nobody, found ${found}`,
    ...(first?.attribution.phrase
      ? [
          `nobody, found ${sortOfPhrase(first.attribution.phrase, null, reading.lexicon)}`,
          `nobody, found by ${first.attribution.reason}`,
        ]
      : []),
    `nobody, ${standing(scene)}`,
    `nobody, ${extent(scene)}`,
    `nobody, ${groups.length > 0 ? "a verb" : "no verb"} that reports`,
    `nobody, ${thread.last ? "others" : "no other"} before`,
    ...(narrates(passage, reading.lexicon) ? ["nobody, narrates"] : []),
    ...(items.some(({ lower, inverted }) => reading.lexicon.words.anyone.has(inverted ?? lower))
      ? ["nobody, with on"]
      : []),
    ...(items.slice(0, passage.at).some(({ lower }) => reading.lexicon.words.chants.has(lower))
      ? ["nobody, cried"]
      : []),
  ];
}
