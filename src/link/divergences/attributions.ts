import type { Quotation } from "../../model.ts";
import { divergence, type Finder, membersOf, readingsOf, sourcesDiffer } from "./finder.ts";

/**
 * One utterance that two sources put into different mouths: Apple's alone, or Apple's and Google's. Only where the text itself
 * says in both that it was said: a label in marks is nobody's words.
 */
export const attributions: Finder = (linked) => {
  const names = new Map(linked.actors.map(({ id, name }) => [id, name]));
  const said = ({ speakers }: Quotation) => speakers.map((id) => names.get(id) ?? id).join(", ");
  return linked.utterances.flatMap((utterance) => {
    const told = membersOf(utterance, linked).filter(({ speakers, cue }) => speakers.length > 0 && cue !== null);
    if (!sourcesDiffer(told, said)) return [];
    return [divergence("attribution", utterance.id, readingsOf(told, said))];
  });
};
