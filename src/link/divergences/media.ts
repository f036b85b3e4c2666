import { foldWord } from "../../text/fold.ts";
import { divergence, type Finder, membersOf, readingsOf, sourcesDiffer } from "./finder.ts";

/** One utterance that two sources owe to different media. "France Info" and "franceinfo" are one, where an actor bears both names. */
export const media: Finder = (linked) => {
  const actorOf = new Map(
    linked.actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((alias) => [foldWord(alias), id] as const)),
  );
  return linked.utterances.flatMap((utterance) => {
    const relayed = membersOf(utterance, linked).filter(({ via }) => via !== null);
    const house = (via: string | null) => actorOf.get(foldWord(via ?? "")) ?? foldWord(via ?? "");
    const readings = readingsOf(relayed, ({ via }) => via ?? "", house);
    return sourcesDiffer(relayed, ({ via }) => house(via)) ? [divergence("medium", utterance.id, readings)] : [];
  });
};
