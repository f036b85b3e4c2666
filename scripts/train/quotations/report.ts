/** How often an answer is right, by what the model gives it: passages of texts that it has not seen. */
import { answerOf, weigh } from "../../../src/annotate/quotations/choice.ts";
import { SAID } from "../../../src/annotate/quotations/decide.ts";
import { identity } from "../../../src/annotate/quotations/sources/source.ts";
import type { Answer, SourceWeights } from "../../../src/annotate/quotations/weights.ts";
import type { Labelled } from "./choices.ts";

/** A passage, and weights that were learnt without its text. */
export interface Reading {
  choice: Labelled;
  weights: SourceWeights;
}

/** An answer as the engine weighs it. */
export interface Judged {
  choice: Labelled;
  /** Who may have spoken, "unsaid" and "nobody" among them, the likeliest first. */
  shares: readonly { who: string; share: number }[];
  /** Who spoke, by the labels. */
  right: ReadonlySet<string>;
  /** How likely the words are somebody's at all, and whether they are. */
  said: number;
  isSaid: boolean;
  /** Of those who may have spoken the likeliest, how sure, and whether it is so. */
  got: string;
  sort: Answer;
  p: number;
  isRight: boolean;
}

const BINS = [0, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01];
const UNSAID = "unsaid";

/** @param errors every passage that is read wrongly or in doubt is told too */
export function report(readings: readonly Reading[], errors: boolean): void {
  const all = readings.map(judge);
  const speech = all.filter(({ isSaid }) => isSaid);
  const lost = speech.reduce((sum, { shares, right }) => sum - Math.log(Math.max(massOf(shares, right), 1e-9)), 0);
  console.log(`loss ${(lost / speech.length).toFixed(4)}`);
  BINS.slice(0, -1).forEach((from, at) => {
    const here = speech.filter(({ p }) => p >= from && p < (BINS[at + 1] ?? 2));
    console.log(`p ${from}: ${rights(here)}`);
  });
  console.log(`choice right ${rights(speech)}`);
  const misread = all.filter(({ said, isSaid }) => said >= SAID !== isSaid);
  console.log(`said: ${misread.length} wrong of ${all.length}`);
  if (!errors) return;
  for (const one of misread) console.log(`${one.isSaid ? "MISSED" : "NOT SAID"} ${one.said.toFixed(2)} ${place(one)}`);
  for (const one of speech.filter(({ p }) => p < 0.6))
    console.log(`LOW ${one.p.toFixed(2)} ${place(one)} ${list(one)} right ${[...one.right].join(" | ")}`);
  for (const one of speech.filter(({ isRight }) => !isRight))
    console.log(`WRONG ${one.p.toFixed(2)} ${place(one)} got ${one.got}, right ${[...one.right].join(" | ")}`);
}

export function judge({ choice, weights }: Reading): Judged {
  const shares = weigh(choice.sources, weights).map(({ source, probability }) => ({
    who: identity(source),
    sort: answerOf(source),
    share: probability,
  }));
  const right = new Set(choice.right.flatMap((at) => (choice.sources[at] ? [identity(choice.sources[at])] : [])));
  const said = 1 - (shares.find(({ who }) => who === UNSAID)?.share ?? 0);
  const best = shares.find(({ who }) => who !== UNSAID) ?? { who: "", sort: "mention" as const, share: 0 };
  return {
    ...{ choice, shares, right, said, isSaid: !right.has(UNSAID) },
    ...{ got: best.who, sort: best.sort, p: best.share / said, isRight: right.has(best.who) },
  };
}

function massOf(shares: Judged["shares"], right: ReadonlySet<string>): number {
  return shares.reduce((sum, { who, share }) => sum + (right.has(who) ? share : 0), 0);
}

const rights = (some: readonly Judged[]) => `${some.filter(({ isRight }) => isRight).length} of ${some.length}`;

const place = ({ choice: { id, words } }: Judged) => `${id} « ${words.slice(0, 70)} »`;

const list = ({ shares }: Judged) =>
  shares
    .slice(0, 4)
    .map(({ who, share }) => `${share.toFixed(2)} ${who}`)
    .join("; ");
