import type { Quotation } from "../model.ts";
import { bareWords } from "../text/fold.ts";
import { perObject } from "../text/per-object.ts";
import { perText } from "../text/per-text.ts";
import { append } from "./append.ts";
import { contentWords } from "./content-words.ts";
import type { LinkLocale } from "./locale.ts";
import type { Unit } from "./same-words.ts";

/** Where one sentence of a speech ends and the next begins, or words were left out: ". ", " […] ", "! ". */
const SENTENCE_END = /(?:[.!?…]+["»”)]*\s+(?=\p{Lu}|\[|«|")|\s*(?:\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))\s*)/u;

/** Further apart than this, two quotations are not parts of one saying. */
const ONE_SAYING = 80;

/** Splits each quotation into its sentences. A quotation may render several utterances: "A. […] B." renders two. */
export function unitsOf(quotations: readonly Rendering[], locale: LinkLocale): Unit[] {
  const sayings = sayingOf(quotations);
  const sentences = sentencesOf(locale);
  const units = quotations.flatMap(({ exact, speakers, article }, quotation) =>
    sentences(exact).map((sentence) => ({ quotation, article, speakers, ...sentence })),
  );
  const bySaying = new Map<number, number[]>();
  units.forEach(({ quotation }, index) => {
    const saying = sayings[quotation] ?? quotation;
    append(bySaying, saying, index);
  });
  return units.map((unit, index) => {
    const parts = bySaying.get(sayings[unit.quotation] ?? unit.quotation) ?? [];
    return {
      ...unit,
      siblings: parts.filter((other) => other !== index && units[other]?.quotation !== unit.quotation),
    };
  });
}

/** The sentences of a quotation that say something, as they are compared. */
const sentencesOf = perObject((locale: LinkLocale) =>
  perText((exact): Pick<Unit, "words" | "content" | "bare">[] =>
    exact
      .split(SENTENCE_END)
      .map((sentence) => {
        const words = contentWords(sentence, locale);
        return { words, content: new Set(words.map(({ word }) => word)), bare: bareWords(sentence) };
      })
      .filter(({ words }) => words.length > 0),
  ),
);

export type Rendering = Pick<Quotation, "id" | "exact" | "speakers" | "article" | "start" | "end">;

/** For each quotation the first one of its saying: "un « effort coordonné », en sachant que ses options « seraient limitées… »". */
function sayingOf(quotations: readonly Rendering[]): number[] {
  const sayings: number[] = [];
  quotations.forEach((quotation, index) => {
    const before = quotations[index - 1];
    const goesOn =
      before?.article === quotation.article &&
      quotation.start - before.end <= ONE_SAYING &&
      quotation.speakers.length > 0 &&
      quotation.speakers.join() === before.speakers.join();
    sayings.push(goesOn ? (sayings[index - 1] ?? index) : index);
  });
  return sayings;
}
