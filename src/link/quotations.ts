import type { Quotation } from "../model.ts";
import { slug } from "../text/fold.ts";
import { holding } from "../text/spans.ts";
import type { ActorIndex } from "./actors.ts";
import type { AmendedArticle } from "./overrides.ts";

/** Enough of the words to recognise the quotation by its address. */
const ID_WORDS = 6;

/**
 * Gives each quotation its id and its speakers as actors. Prefix, suffix and context stay empty until the guard has said
 * what may be shown; utterances until they are linked.
 */
export function linkQuotations(articles: readonly AmendedArticle[], index: ActorIndex): Quotation[] {
  const taken = new Map<string, number>();
  return articles.flatMap(({ article, annotations, quotations }) =>
    quotations.map((found): Quotation => {
      const speakers = found.editorSpeakers ?? found.speakerNames.flatMap((name) => index.find(article.id, name) ?? []);
      const block = holding(annotations.blocks, found.start, found.end);
      return {
        id: uniqueId(taken, `${article.id}-${opening(found.exact)}`),
        article: article.id,
        start: found.start,
        end: found.end,
        exact: found.exact,
        prefix: "",
        suffix: "",
        kind: found.kind,
        speakers: [...new Set(speakers)].sort(),
        speaker: found.speaker,
        confidence: found.confidence,
        probability: found.probability,
        reason: found.reason,
        cue: found.cue,
        via: found.via,
        saidOn: found.saidOn,
        utterances: [],
        status: found.status,
        corrections: found.corrections,
        lang: article.lang,
        translation: found.translation,
        context: null,
        block: block?.kind ?? "paragraph",
      };
    }),
  );
}

/** "Compte tenu des événements malheureux…" → "compte-tenu-des-evenements-malheureux-qui". */
function opening(exact: string): string {
  return slug(exact).split("-").slice(0, ID_WORDS).join("-") || "citation";
}

function uniqueId(taken: Map<string, number>, id: string): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
