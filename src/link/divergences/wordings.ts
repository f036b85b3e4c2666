import { bareWords } from "../../text/fold.ts";
import { divergence, type Finder, membersOf, readingsOf } from "./finder.ts";

/** One utterance in different words. A fragment of a longer rendering says nothing else, and is no difference. */
export const wordings: Finder = (linked) =>
  linked.utterances.flatMap((utterance) => {
    const readings = readingsOf(membersOf(utterance, linked), ({ exact }) => exact, bareWords);
    const folded = readings.map(({ value }) => bareWords(value));
    const differ = folded.some((a, i) => folded.some((b, j) => i < j && !a.includes(b) && !b.includes(a)));
    return differ ? [divergence("wording", utterance.id, readings)] : [];
  });
