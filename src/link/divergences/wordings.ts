import type { Quotation } from "../../model.ts";
import { bareWords } from "../../text/fold.ts";
import { divergence, type Finder, membersOf, readingsOf, sourcesDiffer } from "./finder.ts";

/** One utterance that two sources put in different words. A fragment of a longer rendering says nothing else, and is no difference. */
export const wordings: Finder = (linked) =>
  linked.utterances.flatMap((utterance) => {
    const members = membersOf(utterance, linked);
    const words = new Map(members.map(({ id, exact }) => [id, bareWords(exact)]));
    const bare = ({ id }: Quotation) => words.get(id) ?? "";
    if (!sourcesDiffer(members, bare, (one, other) => bare(other).includes(bare(one)))) return [];
    return [
      divergence(
        "wording",
        utterance.id,
        readingsOf(members, ({ exact }) => exact, bareWords),
      ),
    ];
  });
