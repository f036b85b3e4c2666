import { calibrated, type Option, weigh } from "./choice.ts";
import { type Attribution, attribution } from "./context.ts";
import { settle } from "./settle.ts";
import type { Scene } from "./sources/scene.ts";
import { namesOf, type Source } from "./sources/source.ts";
import type { SourceWeights } from "./weights.ts";

/** What is made of a passage: whose words it has, and whether they are somebody's at all. */
export interface Verdict {
  /** The likeliest source, however likely: what stands later is read with it in mind. */
  guess: Attribution | null;
  /** What is told: a source that is likely enough, or a mention whose name is in doubt. */
  told: Attribution | null;
  said: number;
  /** What the description that was chosen is remembered by. */
  byname: string | null;
}

export type Decide = (sources: readonly Source[], scene: Scene) => Verdict;

/** From so sure on words are somebody's. */
export const SAID = 0.5;
/** A source is given as certain and as likely from these probabilities on; below that none is given. */
const CERTAIN = 0.95;
const LIKELY = 0.6;

/** Decides by what the clues weigh. */
export function decideBy(weights: SourceWeights): Decide {
  return (sources, scene) => {
    const options = weigh(sources, weights);
    const unsaid = options.find(({ source }) => source.kind === "unsaid")?.probability ?? 0;
    const said = 1 - unsaid;
    const others = options
      .filter(({ source }) => source.kind !== "unsaid")
      .map((option) => ({ ...option, probability: said > 0 ? option.probability / said : 0 }));
    const [best] = others;
    const sure = best ? calibrated(best, weights) : 0;
    const { attribution: guess, byname } = verdict(best?.source ?? null, sure, scene);
    if (sure >= LIKELY) return { guess, told: guess, said, byname };
    const mention = likelyMention(others, weights);
    const told = verdict(mention?.source ?? null, mention?.probability ?? 0, scene).attribution;
    return { guess, told, said, byname };
  };
}

/** Where only whom a phrase stands for is in doubt: the phrase without a name. */
function likelyMention(options: readonly Option[], weights: SourceWeights): Option | null {
  const mentions = new Map<string, Option>();
  for (const option of options) {
    const { phrase, sentence } = option.source;
    if (!phrase || phrase.kind === "name") continue;
    const key = `${sentence.index}:${phrase.start}`;
    const known = mentions.get(key);
    const source = { ...option.source, whom: { entities: [], name: null, sure: false } };
    mentions.set(key, { source, probability: option.probability + (known?.probability ?? 0) });
  }
  const told = [...mentions.values()].map((one) => ({ ...one, probability: calibrated(one, weights) }));
  return told.find(({ probability }) => probability >= LIKELY) ?? null;
}

/** Writes a choice down: null where nobody is given. */
export function verdict(
  source: Source | null,
  probability: number,
  scene: Scene,
): { attribution: Attribution | null; byname: string | null } {
  const framing = scene.findings[0]?.attribution;
  const frame = framing && framing.reason !== "continuation" ? framing : null;
  if (!source || source.kind === "nobody" || source.kind === "unsaid")
    return { attribution: frame && { ...frame, phrase: null }, byname: null };
  const confidence = probability >= CERTAIN ? "certain" : "likely";
  if (source.from) {
    const { speakers = [], speakerNames = [], mention = null } = source.from.attribution ?? {};
    const own = frame ? { ...frame, phrase: null } : attribution("continuation", null, null);
    return {
      attribution: { ...own, from: source.from, speakers, speakerNames, mention, probability, confidence },
      byname: null,
    };
  }
  const found = { ...(source.found[0] ?? placed(source, scene)), phrase: source.phrase, probability };
  settle(found, source.sentence, source.whom);
  return {
    attribution: { ...found, confidence },
    byname: namesOf(source.whom).length > 0 ? (source.whom.byname ?? null) : null,
  };
}

/** A source that no finder came to, by where it stands. */
function placed({ phrase, sentence }: Source, { passage, findings }: Scene): Attribution {
  const phraseIn = sentence === passage.sentence ? null : sentence;
  if (phraseIn && sentence.index < passage.sentence.index)
    return attribution("continuation", phrase, null, { phraseIn });
  const frame = findings[0]?.attribution;
  if (frame && frame.reason !== "continuation" && !phraseIn) return { ...frame, phrase };
  return attribution("clause", phrase, null, { phraseIn });
}
