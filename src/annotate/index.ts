import { type Annotations, ARTICLE_KINDS, type Block } from "../model.ts";
import { findBlocks } from "../read/blocks.ts";
import { slicer } from "../text/codepoints.ts";
import { view } from "../text/view.ts";
import { findActors } from "./actors/index.ts";
import type { Analysis } from "./analysis.ts";
import { dateSaying } from "./date-saying.ts";
import type { Locale } from "./locale.ts";
import { findQuotations } from "./quotations/index.ts";
import { splitSentences } from "./sentences.ts";
import { findTimes, type TimeReference } from "./times/index.ts";
import { type Range, tokenize } from "./tokens.ts";

/**
 * Reads one article: a pure function of its text, its date and zone, and a language.
 * Offsets in the result are code points of `original` as given; each `exact`/`text` is that slice, letter for letter.
 */
export function annotate(original: string, reference: TimeReference, locale: Locale): Annotations {
  const { text, toOriginal } = view(original);
  const analysis = analyse(text, findBlocks(text, locale.layout));

  // Who is named comes first: attribution needs the names; times need neither.
  const entities = findActors(analysis, locale.actors);
  const quotations = findQuotations(analysis, entities, locale.quotations);
  const times = findTimes(analysis, reference, locale.times);

  const words = slicer(original);
  const place = (range: Range) => ({ start: toOriginal(range.start), end: toOriginal(range.end) });
  const mention = (range: Range) => {
    const { start, end } = place(range);
    return { start, end, text: words(start, end) };
  };
  return {
    blocks: analysis.blocks.map((block) => ({ ...block, ...place(block) })),
    sentences: analysis.sentences.map(place),
    quotations: quotations.map(({ speaker, cue, ...found }) => {
      const { text: exact, ...span } = mention(found);
      return {
        ...found,
        ...span,
        exact,
        incises: found.incises.map(place),
        speaker: speaker && mention(speaker),
        cue: cue && mention(cue),
        saidOn: dateSaying({ ...found, speaker, cue }, times, analysis, locale),
      };
    }),
    times: times.map((found) => ({ ...found, ...mention(found) })),
    actors: entities.map((entity) => ({
      name: entity.name,
      kind: entity.kind,
      names: entity.names,
      mentions: entity.mentions.map(mention),
      roles: entity.roles.map((role) => ({ ...place(role), role: mention(role).text })),
    })),
  };
}

export function analyse(text: string, blocks: Block[]): Analysis {
  const written = blocks.filter((block) => ARTICLE_KINDS.has(block.kind));
  return {
    text,
    blocks,
    sentences: written.flatMap((block) => splitSentences(text, block)),
    tokens: tokenize(text, written),
  };
}
