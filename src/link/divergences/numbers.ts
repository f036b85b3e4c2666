import { divergence, type Finder, membersOf, readingsOf } from "./finder.ts";

/** One utterance with other figures in it: "300 serveurs" / "500 serveurs". Renderings that leave figures out say nothing. */
export const numbers: Finder = (linked) =>
  linked.utterances.flatMap((utterance) => {
    const figures = (text: string) =>
      (text.match(/\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?/g) ?? []).map(digits).sort().join(" ");
    const counted = membersOf(utterance, linked).filter(({ exact }) => figures(exact) !== "");
    const readings = readingsOf(counted, ({ exact }) => exact, figures);
    return readings.length > 1 ? [divergence("number", utterance.id, readings)] : [];
  });

const digits = (figure: string) => figure.replace(/[ \u00a0\u202f]/g, "");
