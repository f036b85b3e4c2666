import type { AttributionReason, Confidence, QuotationKind } from "../../model.ts";
import type { Analysis, Entity } from "../analysis.ts";
import type { Range } from "../tokens.ts";
import type { QuotationLocale } from "./locale.ts";

/** A quotation in code units, with its speakers as entities of the article. */
export interface FoundQuotation extends Range {
  kind: QuotationKind;
  speaker: Range | null;
  /** Names as shown: an entity's fullest name. */
  speakerNames: string[];
  confidence: Confidence | null;
  reason: AttributionReason | null;
  cue: Range | null;
  via: string | null;
}

/** Finds what somebody said or wrote, and who. */
export function findQuotations(_analysis: Analysis, _entities: readonly Entity[], _locale: QuotationLocale): FoundQuotation[] {
  return [];
}
