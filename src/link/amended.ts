import type { Correction, Localised, Mention, QuotationAnnotation, QuotationStatus } from "../model.ts";
import type { OverrideInput } from "../read/schema.ts";
import { localise } from "../text/localise.ts";
import { perObject } from "../text/per-object.ts";

/** A quotation as the machine found it and the editor left it. */
export interface AmendedQuotation extends QuotationAnnotation {
  id: string;
  article: string;
  /** Actor ids, where the editor named the speakers; they replace `speakerNames`. */
  editorSpeakers: string[] | null;
  status: QuotationStatus;
  corrections: Correction[];
  translation: Localised | null;
}

type Correct = Extract<OverrideInput, { action: "correct" }>;
type Add = Extract<OverrideInput, { action: "add" }>;

/** What the machine found, before the editor has said anything. */
export function extracted(id: string, article: string, found: QuotationAnnotation): AmendedQuotation {
  const known = extractedOnce(found, id, article);
  // Two articles of the very same words have the same quotations.
  return known.id === id && known.article === article ? known : { ...known, id, article };
}

const extractedOnce = perObject(
  (found: QuotationAnnotation, id: string, article: string): AmendedQuotation => ({
    ...{ ...found, id, article },
    ...{ editorSpeakers: null, status: "extracted", corrections: [], translation: null },
  }),
);

/** Read and found right; how plainly the article names the speaker stays as it is. */
export function confirmed(quotation: AmendedQuotation): AmendedQuotation {
  return { ...quotation, status: quotation.status === "corrected" ? "corrected" : "confirmed" };
}

/**
 * With what the entry says instead, and what stood there before.
 * @param before whom the machine took for the speakers
 * @param mention the words that name them, where the entry gives them
 */
export function corrected(
  quotation: AmendedQuotation,
  override: Correct,
  speakers: string[] | null,
  before: readonly string[],
  mention: Mention | null,
): AmendedQuotation {
  const was: Record<string, string> = {};
  const next = { ...quotation };
  if (speakers) {
    Object.assign(next, spokenBy(speakers));
    if ([...new Set(speakers)].sort().join() !== before.join()) was.speakers = quotation.speakerNames.join(", ");
    else if (next.confidence !== quotation.confidence) was.confidence = quotation.confidence ?? "";
  }
  if (mention) {
    was.mention = quotation.speaker?.text ?? "";
    next.speaker = mention;
  }
  if (override.via !== undefined) {
    was.via = quotation.via ?? "";
    next.via = override.via;
  }
  if (override.saidOn !== undefined) {
    was.saidOn = quotation.saidOn ?? "";
    next.saidOn = override.saidOn;
  }
  if (override.kind && override.kind !== quotation.kind) {
    was.kind = quotation.kind;
    next.kind = override.kind;
  }
  if (override.confidence && override.confidence !== quotation.confidence) {
    was.confidence = quotation.confidence ?? "";
    next.confidence = override.confidence;
  }
  const correction: Correction = { date: override.date ?? null, reason: localise(override.reason), was };
  // The newest first; what has no date yet is newest.
  const corrections = [correction, ...quotation.corrections].sort((a, b) =>
    a.date === b.date ? 0 : a.date === null || (b.date !== null && a.date > b.date) ? -1 : 1,
  );
  return { ...next, status: "corrected", corrections };
}

/** A passage that the machine left out. */
export function added(
  override: Add,
  id: string,
  found: { start: number; end: number; exact: string },
  speakers: string[],
): AmendedQuotation {
  const correction: Correction = { date: override.date ?? null, reason: localise(override.reason), was: { exact: "" } };
  return {
    ...{
      ...found,
      id,
      article: override.article,
      kind: override.kind,
      incises: [],
      speaker: null,
      speakerNames: [],
      cue: null,
    },
    ...{ via: override.via ?? null, saidOn: override.saidOn ?? null, translation: null },
    ...spokenBy(speakers),
    status: "corrected",
    corrections: [correction],
  };
}

function spokenBy(
  speakers: string[],
): Pick<AmendedQuotation, "editorSpeakers" | "confidence" | "probability" | "reason"> {
  const said = speakers.length > 0;
  return {
    editorSpeakers: speakers,
    confidence: said ? "certain" : null,
    probability: said ? 1 : null,
    reason: said ? "editor" : null,
  };
}
