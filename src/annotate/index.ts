import { type Annotations, ARTICLE_KINDS, type Block } from "../model.ts";
import { findBlocks } from "../read/blocks.ts";
import { slicer } from "../text/codepoints.ts";
import { blankMarkup } from "../text/markup.ts";
import { view } from "../text/view.ts";
import { findActors } from "./actors/index.ts";
import { tellingRoles } from "./actors/tellingRoles.ts";
import type { Analysis, Entity } from "./analysis.ts";
import { dateSaying } from "./date-saying.ts";
import { findHappenings } from "./happenings/index.ts";
import type { Locale } from "./locale.ts";
import { findQuotations } from "./quotations/index.ts";
import { splitSentences } from "./sentences.ts";
import { findTimes } from "./times/index.ts";
import type { TimeReference } from "./times/time.ts";
import { type Range, tokenize } from "./tokens.ts";

/** What is known of an article beside its text: when it appeared, on whose clock, and which of its lines are its page's furniture. */
export interface ArticleReference extends TimeReference {
  furniture?: readonly string[];
}

/**
 * Reads one article: a pure function of its text, its reference and a language.
 * Offsets in the result are code points of `original` as given; each `exact`/`text` is that slice, letter for letter.
 */
export function annotate(original: string, reference: ArticleReference, locale: Locale): Annotations {
  const { text: written, startOf, endOf } = view(original, locale.letters);
  const text = blankMarkup(written);
  const analysis = analyse(text, findBlocks(text, locale.layout, reference.furniture));

  // Who is named comes first: attribution needs the names; times need neither.
  const entities = findActors(analysis, locale.actors);
  const quotations = findQuotations(analysis, entities, locale.quotations);
  const times = findTimes(analysis, reference, locale.times);
  const happenings = findHappenings(analysis, entities, quotations, times, reference, locale);

  const words = slicer(original);
  const place = ({ start, end }: Range) => ({ start: startOf(start), end: endOf(end) });
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
      ...titlesOf(entity),
      mentions: entity.mentions.map(mention),
      roles: tellingRoles(entity, locale.actors).map((role) => ({ ...place(role), role: mention(role).text })),
    })),
    happenings: happenings.map((found) => ({
      ...found,
      ...place(found),
      time: found.time && place(found.time),
      subject: found.subject && place(found.subject),
      agent: found.agent && place(found.agent),
      patient: found.patient && place(found.patient),
      titles: found.titles.map(({ parts, ...title }) => ({ ...title, parts: parts.map(place) })),
    })),
  };
}

/** What tells one person from another of his surname. */
function titlesOf({ kind, gender, callings = [] }: Entity): { titles?: string[] } {
  const titles = [...(gender ? [gender] : []), ...callings];
  return kind === "person" && titles.length > 0 ? { titles } : {};
}

/** The sentences and tokens of the blocks that the journalist wrote; offsets are code units of `text`. */
export function analyse(text: string, blocks: Block[]): Analysis {
  const written = blocks.filter((block) => ARTICLE_KINDS.has(block.kind));
  return {
    text,
    blocks,
    sentences: written.flatMap((block) => splitSentences(text, block)),
    tokens: tokenize(text, written),
  };
}
