import { ARTICLE_KINDS, type AttributionReason, type Confidence, type QuotationKind } from "../../model.ts";
import type { Analysis, Entity } from "../analysis.ts";
import type { Range } from "../tokens.ts";
import { attribute } from "./attribute.ts";
import { calmed } from "./calm.ts";
import type { Candidate, Reading } from "./context.ts";
import { type Decide, decideBy, SAID } from "./decide.ts";
import { echoTitles } from "./echo.ts";
import { readSentences } from "./items.ts";
import { kindOf } from "./kind.ts";
import { lexiconOf } from "./lexicon.ts";
import type { QuotationLocale } from "./locale.ts";
import { dialogueLines } from "./marks/dialogue.ts";
import { splitIncises } from "./marks/incises.ts";
import { joinIncises } from "./marks/joinIncises.ts";
import { pairMarks } from "./marks/marks.ts";
import { relaysOf } from "./media/via.ts";

/** A quotation in code units, with its speakers as entities of the article. */
export interface FoundQuotation extends Range {
  kind: QuotationKind;
  /** Stretches inside the marks that the speaker did not say: ", a-t-il dit,". */
  incises: Range[];
  speaker: Range | null;
  /** Names as shown: an entity's fullest name. */
  speakerNames: string[];
  confidence: Confidence | null;
  /** How often such an answer is right, from 0 to 1; null where no speaker is given. */
  probability: number | null;
  reason: AttributionReason | null;
  cue: Range | null;
  via: string | null;
}

/** Finds what somebody said or wrote, and who. Offsets are code units of `article.text`. */
export function findQuotations(
  article: Analysis,
  entities: readonly Entity[],
  locale: QuotationLocale,
  decide: Decide = decideBy(locale.sources),
): FoundQuotation[] {
  const analysis = calmed(article);
  const lexicon = lexiconOf(locale);
  const blocks = analysis.blocks.filter((block) => ARTICLE_KINDS.has(block.kind));

  // What stands between marks, one passage a pair; «A, a-t-il dit, B» is read in two parts.
  const marked = splitIncises(pairMarks(analysis.text, blocks, locale), analysis, lexicon);
  // A line of dialogue has a dash alone: — A, dit X.
  const passages = [...marked, ...dialogueLines(analysis, blocks, lexicon)].sort((a, b) => a.start - b.start);
  if (passages.length === 0) return [];

  // The writer's own sentences, each passage and each name as one word of them.
  const sentences = readSentences(analysis, blocks, passages, entities, lexicon);
  const reading: Reading = { text: analysis.text, sentences, lexicon };

  // Who the words are from, sentence by sentence: names first, then what stands for them.
  const candidates = joinIncises(attribute(reading, entities, decide), analysis.text);

  echoTitles(candidates, reading);

  const relays = relaysOf(candidates, reading);
  return candidates
    .map((candidate, index) => ({ candidate, via: relays[index] ?? null }))
    .filter(({ candidate }) => !isNarration(candidate) && candidate.said >= SAID)
    .map(({ candidate, via }) => quotation(candidate, via, reading));
}

/** `Le pont tiendra", dit X` but not "Il a dit que c'était fini »": with no opening mark, only a source behind them tells that words begin their sentence. */
function isNarration({ quote, attribution, at }: Candidate): boolean {
  return quote.lost === "opening" && (attribution?.cue?.start ?? -1) < at;
}

function quotation(candidate: Candidate, via: string | null, reading: Reading): FoundQuotation {
  const { quote, attribution, sentence } = candidate;
  const cue = attribution?.cue;
  const items = attribution?.from?.sentence.items ?? sentence.items;
  const first = cue && items[cue.start];
  const last = cue && items[cue.end];
  const known = attribution && (attribution.mention || attribution.speakerNames.length > 0);
  return {
    start: quote.start,
    end: quote.end,
    kind: kindOf(candidate, reading),
    incises: candidate.incises,
    speaker: attribution?.mention ?? null,
    speakerNames: attribution?.speakerNames ?? [],
    confidence: known ? attribution.confidence : null,
    probability: known ? Math.round(attribution.probability * 100) / 100 : null,
    reason: known ? attribution.reason : null,
    cue: first && last && !attribution?.from ? { start: first.start, end: last.end } : null,
    via,
  };
}
