/** Turns labelled text into choices: for each passage its sources with their clues, and which of them would be right. */
import { findActors } from "../../../src/annotate/actors/index.ts";
import { analyse } from "../../../src/annotate/index.ts";
import { type Decide, type Verdict, verdict } from "../../../src/annotate/quotations/decide.ts";
import { findQuotations } from "../../../src/annotate/quotations/index.ts";
import type { Scene } from "../../../src/annotate/quotations/sources/scene.ts";
import { namesOf, type Source } from "../../../src/annotate/quotations/sources/source.ts";
import { fr } from "../../../src/locales/fr/index.ts";
import { findBlocks } from "../../../src/read/blocks.ts";
import { view } from "../../../src/text/view.ts";
import { foldName, trim } from "../../evaluate/alike.ts";
import type { Choice } from "../conditional.ts";
import type { Label, LabelledText } from "./labelled.ts";

export interface Labelled extends Choice {
  id: string;
  set: string;
  /** Who may have spoken, an option each. */
  sources: readonly Source[];
  words: string;
}

/** The passages of a text, each met as after a right reading of what stands before it, or as `model` reads that. */
export function choicesOf(labelled: LabelledText, weight: number, model: Decide | null = null): Labelled[] {
  const { text, startOf, endOf } = view(labelled.text, fr.letters);
  const letters = [...labelled.text];
  const analysis = analyse(text, findBlocks(text, fr.layout));
  const entities = findActors(analysis, fr.actors);
  const found: Labelled[] = [];
  const decide: Decide = (sources, scene) => {
    const { quote } = scene.passage;
    const range = quote.whole ?? quote;
    const label = labelOf(trim(letters, startOf(range.start), endOf(range.end)), labelled, letters);
    if (!label || label.said === null)
      return model?.(sources, scene) ?? decided(byFinder(sources), 0.7, scene, scene.unsaid.length > 0 ? 0 : 1);
    const exact = sources.flatMap((source, at) => (isRight(source, label, scene, place) ? [at] : []));
    // Whom no source leads to is better left out.
    const right = exact.length > 0 ? exact : [sources.findIndex(({ kind }) => kind === "nobody")];
    found.push({
      id: labelled.id,
      set: labelled.set,
      options: sources.map(({ mention, clues, reasons }) => ({
        group: mention,
        clues: [...clues],
        reasons: [...reasons],
      })),
      sources,
      right,
      weight,
      words: text.slice(quote.start, quote.end),
    });
    const teacher = byFinder(right.flatMap((at) => sources[at] ?? []));
    return model?.(sources, scene) ?? decided(teacher, 1, scene, label.said ? 1 : 0);
  };
  const place = (start: number, end: number) => ({ start: startOf(start), end: endOf(end) });
  findQuotations(analysis, entities, fr.quotations, decide);
  return found;
}

function decided(source: Source | null, probability: number, scene: Scene, said: number): Verdict {
  const { attribution, byname } = verdict(source, probability, scene);
  return { guess: attribution, told: attribution, said, byname };
}

/** The source that a finder came to first, else the first. */
function byFinder(sources: readonly Source[]): Source | null {
  const best = (rank: (source: Source) => boolean) => sources.find(rank);
  return (
    best(({ found, clues }) => found.length > 0 && clues.has("found first")) ??
    best(({ found }) => found.length > 0) ??
    best(({ kind }) => kind === "phrase") ??
    sources[0] ??
    null
  );
}

function labelOf(
  [start, end]: readonly [number, number],
  { labels, whole }: LabelledText,
  letters: readonly string[],
): Label | null {
  for (const label of labels) {
    const [from, to] = trim(letters, label.start, label.end);
    if ((from === start && to > start) || (to === end && from < end)) return label;
  }
  const within = labels.some((label) => label.start < end && label.end > start);
  return whole && !within ? { start, end, said: false, speakers: [], mention: null } : null;
}

function isRight(
  source: Source,
  label: Label,
  scene: Scene,
  place: (start: number, end: number) => { start: number; end: number },
): boolean {
  if (!label.said) return source.kind === "unsaid";
  if (source.kind === "unsaid") return false;
  const names = namesOf(source.whom);
  if (label.speakers.length > 0) {
    if (names.length === 0) return false;
    const fits = (name: string, accepted: readonly string[]) => accepted.map(foldName).includes(foldName(name));
    return names.length === label.speakers.length
      ? names.every((name) => label.speakers.some((accepted) => fits(name, accepted)))
      : label.speakers.some((accepted) => fits(names[0] ?? "", accepted)) &&
          label.speakers.length === 1 &&
          names.length === 1;
  }
  if (names.length > 0) return false;
  // Where the label does not say which words point to somebody without a name, any that do are right.
  if (label.mention === null) return true;
  if (source.kind === "nobody") return false;
  const mention = mentionOf(source, scene);
  if (!mention) return false;
  if (typeof label.mention === "string") return mention.text === label.mention;
  const { start, end } = place(mention.start, mention.end);
  return start < label.mention.end && end > label.mention.start;
}

function mentionOf(
  { phrase, sentence, from }: Source,
  { reading: { text } }: Scene,
): { start: number; end: number; text: string } | null {
  const carried = from?.attribution?.mention;
  if (carried) return { ...carried, text: text.slice(carried.start, carried.end) };
  const [first, last] = [sentence.items[phrase?.start ?? -1], sentence.items[phrase?.end ?? -1]];
  if (!phrase || !first || !last) return null;
  const pronoun = phrase.start === phrase.end && first.inverted === phrase.head ? phrase.head.length : 0;
  const start = pronoun ? first.end - pronoun : first.start;
  return { start, end: last.end, text: text.slice(start, last.end) };
}
