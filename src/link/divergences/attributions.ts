import { divergence, type Finder, membersOf, readingsOf } from "./finder.ts";

/** One utterance that the sources put into different mouths: Apple's alone, or Apple's and Google's. */
export const attributions: Finder = (linked) => {
  const names = new Map(linked.actors.map(({ id, name }) => [id, name]));
  return linked.utterances.flatMap((utterance) => {
    const told = membersOf(utterance, linked).filter(({ speakers }) => speakers.length > 0);
    const readings = readingsOf(told, ({ speakers }) => speakers.map((id) => names.get(id) ?? id).join(", "));
    return readings.length > 1 ? [divergence("attribution", utterance.id, readings)] : [];
  });
};
