import { narrates } from "../continuation.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { canSpeak } from "../phrases/speakers.ts";
import { outlineOf } from "../sources/outline.ts";
import { namedIn } from "../sources/salience.ts";
import type { Scene } from "../sources/scene.ts";
import type { Origin } from "../sources/source.ts";
import { mainSubject } from "../subjects/main.ts";
import { standing } from "./shape.ts";

/** Whether the words go on with who spoke before. */
export function carriedClues({ from, whom }: Origin, scene: Scene): string[] {
  const { passage, reading, thread, findings } = scene;
  if (!from) return [];
  const { sentence, quote } = passage;
  const distance = sentence.index - from.sentence.index;
  const blocks = sentence.block - from.sentence.block;
  const which = from === thread.quoted ? "last speaker" : from === thread.last ? "last subject" : "earlier speaker";
  const near =
    distance === 0
      ? "same sentence"
      : `${blocks === 0 ? "same paragraph" : blocks === 1 ? "next paragraph" : "farther"}${distance <= 1 ? ", next sentence" : distance <= 3 ? ", few sentences" : ", many sentences"}`;
  const stands = standing(scene);
  const cue = findings[0]
    ? findings[0].attribution.phrase
      ? "with a source found"
      : "with a cue found"
    : "with nothing found";
  const subject = mainSubject(sentence, reading.lexicon);
  const sure = from.attribution?.probability ?? 0;
  const clues = [
    which,
    ...(from.at < 0 ? [] : [`goes on, from a ${sure >= 0.9 ? "sure" : sure >= 0.6 ? "likely" : "doubtful"} source`]),
    `${which}, ${near}`,
    `${which}, ${stands}`,
    `${which}, ${cue}`,
    `${which}, ${near}, ${cue}`,
    `${which}, ${near}, ${stands}`,
    `${which}, ${subject ? "another subject" : "no subject"}`,
    `goes on: ${whom.entities[0]?.kind ?? (whom.name ? "a name" : "without a name")}`,
  ];
  if (distance === 1 && from.at < 0 && from.sentence.items.at(-1)?.lower === ":") clues.push(`${which}, announced`);
  if (whom.entities.some((entity) => namedIn(entity, quote))) clues.push("goes on, named in the words");
  if (quote.continues) clues.push(`${which}, the mark opens again`);
  if (scene.looks.spoken) clues.push(`${which}, in the first person`);
  if (narrates(passage, reading.lexicon)) clues.push(`${which}, narrates`);
  const since = distance === 0 ? from.at : -1;
  const between = outlineOf(sentence, reading.lexicon).phrases.some(
    (phrase) =>
      phrase.start > since &&
      phrase.end < passage.at &&
      isFree(sentence, phrase, reading.lexicon) &&
      canSpeak(phrase, reading.lexicon),
  );
  clues.push(`${which}, ${distance === 0 ? "same sentence, " : ""}${between ? "somebody between" : "nobody between"}`);
  return clues;
}

/** No preposition governs it. */
function isFree({ items }: Sentence, { start }: Phrase, { words }: Lexicon): boolean {
  const [before, first] = [items[start - 1], items[start]];
  return ![before, first].some(
    (item) => item?.kind === "word" && words.prepositions.has(item.lower) && !words.determiners.has(item.lower),
  );
}
