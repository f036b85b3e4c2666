import type { Quotation } from "../model.ts";
import { holding } from "../text/spans.ts";
import type { ActorIndex } from "./actors.ts";
import { type AmendedArticle, speakersOf } from "./overrides.ts";

/**
 * Gives each quotation its speakers as actors, and its medium by the name it bears in the dossier ("franceinfo" is France Info). Prefix, suffix and context stay empty until the guard has said what may be shown;
 * utterances until they are linked.
 */
export function linkQuotations(articles: readonly AmendedArticle[], index: ActorIndex): Quotation[] {
  const names = new Map(index.actors.map(({ id, name }) => [id, name]));
  return articles.flatMap(({ article, annotations, quotations }) =>
    quotations.map(
      (found): Quotation => ({
        id: found.id,
        article: article.id,
        start: found.start,
        end: found.end,
        exact: found.exact,
        prefix: "",
        suffix: "",
        kind: found.kind,
        speakers: speakersOf(found, index),
        speaker: found.speaker,
        confidence: found.confidence,
        probability: found.probability,
        reason: found.reason,
        cue: found.cue,
        via: found.via && (names.get(index.find(article.id, found.via) ?? "") ?? found.via),
        saidOn: found.saidOn,
        utterances: [],
        status: found.status,
        corrections: found.corrections,
        lang: article.lang,
        translation: found.translation,
        context: null,
        block: holding(annotations.blocks, found.start, found.end)?.kind ?? "paragraph",
      }),
    ),
  );
}
