import { foldWord } from "../../text/fold.ts";
import { divergence, type Finder, membersOf, readingsOf, sourcesDiffer } from "./finder.ts";

/** One utterance that two sources owe to different media. */
export const media: Finder = (linked) =>
  linked.utterances.flatMap((utterance) => {
    const relayed = membersOf(utterance, linked).filter(({ via }) => via !== null);
    const house = (via: string | null) => foldWord(via ?? "");
    const readings = readingsOf(relayed, ({ via }) => via ?? "", house);
    return sourcesDiffer(relayed, ({ via }) => house(via)) ? [divergence("medium", utterance.id, readings)] : [];
  });
