import type { AnnotatedArticle, Correction, Localised, QuotationAnnotation, QuotationStatus } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { OverrideInput } from "../read/schema.ts";
import { slicer } from "../text/codepoints.ts";
import { localise } from "../text/localise.ts";
import { locate } from "./locate.ts";

/** A quotation as the machine found it and the editor left it. */
export interface AmendedQuotation extends QuotationAnnotation {
  /** Actor ids, where the editor named the speakers; they replace `speakerNames`. */
  editorSpeakers: string[] | null;
  status: QuotationStatus;
  corrections: Correction[];
  translation: Localised | null;
}

export interface AmendedArticle extends AnnotatedArticle {
  quotations: AmendedQuotation[];
}

/**
 * Applies overrides.yaml to what the engine found. Every override must find its words, and its quotation where it corrects
 * one: else it becomes a problem with its line, never a silent loss.
 */
export function amend(
  annotated: readonly AnnotatedArticle[],
  overrides: EditorFile<OverrideInput[]>,
  actorIds: ReadonlySet<string> | null,
): { articles: AmendedArticle[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const articles: AmendedArticle[] = annotated.map((one) => ({
    ...one,
    quotations: one.annotations.quotations.map((quotation) => ({
      ...quotation,
      editorSpeakers: null,
      status: "extracted",
      corrections: [],
      translation: null,
    })),
  }));
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  overrides.value.forEach((override, index) => {
    if (isAboutUtterance(override)) return;
    const tell = (field: string, message: string) =>
      problems.push({
        file: overrides.file,
        line: overrides.lineOf([index, field]),
        message: `${index + 1}. ${override.action}: ${message}`,
      });
    for (const id of "speakers" in override ? (override.speakers ?? []) : []) {
      if (actorIds && !actorIds.has(id)) {
        tell("speakers", `expected the id of an actor in dossier.yaml, found "${id}".`);
      }
    }
    if (override.quote === undefined) {
      const target = byId.get(override.article);
      if (target) target.quotations = target.quotations.map(confirmed);
      else tell("article", `expected the id of an article, found "${override.article}".`);
      return;
    }
    const located = locate({ ...override, quote: override.quote }, byId);
    const target = byId.get(override.article);
    if ("message" in located || !target) {
      if ("message" in located) tell(located.field, located.message);
      return;
    }
    const words = slicer(target.article.text);
    const span = located.place;
    const at = target.quotations.findIndex((quotation) => sameWords(quotation, span, words));
    if (override.action === "add") {
      if (at >= 0)
        tell(
          "quote",
          "expected words that the engine did not find by itself, found a quotation of the same words. Use action: correct or confirm.",
        );
      else insert(target.quotations, addition(override, span, words));
      return;
    }
    const quotation = target.quotations[at];
    if (!quotation) {
      tell(
        "quote",
        `expected the words of a quotation, found none there: "${override.quote}". Use action: add, or copy the whole quotation.`,
      );
      return;
    }
    if (override.action === "reject") target.quotations.splice(at, 1);
    else target.quotations[at] = amended(quotation, override);
  });
  return { articles, problems };
}

type Words = ReturnType<typeof slicer>;

/** What the editor says of what was said once and printed in several ways. */
export type UtteranceOverride = Extract<OverrideInput, { action: "join" | "split" | "explain" | "retitle" }>;

/** What the editor says of one quotation. */
type QuotationOverride = Exclude<OverrideInput, UtteranceOverride>;

export function isAboutUtterance(override: OverrideInput): override is UtteranceOverride {
  const { action } = override;
  return action === "join" || action === "split" || action === "explain" || action === "retitle";
}

/** The editor may leave off the closing full stop or a space. */
function sameWords(
  quotation: { start: number; end: number },
  span: { start: number; end: number },
  words: Words,
): boolean {
  if (quotation.start === span.start && quotation.end === span.end) return true;
  const strip = (from: number, to: number) => words(from, to).replace(/^[\s"«»“”]+|[\s"«»“”.,;!?…]+$/gu, "");
  const overlaps = quotation.start < span.end && span.start < quotation.end;
  return overlaps && strip(quotation.start, quotation.end) === strip(span.start, span.end);
}

function amended(
  quotation: AmendedQuotation,
  override: Exclude<QuotationOverride, { action: "add" | "reject" }>,
): AmendedQuotation {
  if (override.action === "translate") return { ...quotation, translation: override.translation };
  if (override.action === "confirm") {
    const sure = quotation.speaker !== null;
    return {
      ...confirmed(quotation),
      confidence: sure ? "certain" : quotation.confidence,
      probability: sure ? 1 : quotation.probability,
    };
  }
  const was: Record<string, string> = {};
  const next = { ...quotation };
  if (override.speakers) {
    was.speakers = quotation.speakerNames.join(", ");
    next.editorSpeakers = override.speakers;
    next.confidence = override.speakers.length > 0 ? "certain" : null;
    next.probability = override.speakers.length > 0 ? 1 : null;
    next.reason = override.speakers.length > 0 ? "editor" : null;
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
  const correction: Correction = { date: override.date, reason: localise(override.reason), was };
  const corrections = [correction, ...quotation.corrections].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
  return { ...next, status: "corrected", corrections };
}

/** Read and found right; how plainly the article names the speaker stays as it is. */
function confirmed(quotation: AmendedQuotation): AmendedQuotation {
  return { ...quotation, status: quotation.status === "corrected" ? "corrected" : "confirmed" };
}

function addition(
  override: Extract<OverrideInput, { action: "add" }>,
  { start, end }: { start: number; end: number },
  words: Words,
): AmendedQuotation {
  return {
    start,
    end,
    exact: words(start, end),
    kind: override.kind,
    incises: [],
    speaker: null,
    speakerNames: [],
    confidence: override.speakers.length > 0 ? "certain" : null,
    probability: override.speakers.length > 0 ? 1 : null,
    reason: override.speakers.length > 0 ? "editor" : null,
    cue: null,
    via: override.via ?? null,
    saidOn: override.saidOn ?? null,
    editorSpeakers: override.speakers,
    status: "corrected",
    corrections: [{ date: override.date, reason: localise(override.reason), was: { exact: "" } }],
    translation: null,
  };
}

function insert(quotations: AmendedQuotation[], one: AmendedQuotation): void {
  const at = quotations.findIndex(({ start }) => start > one.start);
  quotations.splice(at < 0 ? quotations.length : at, 0, one);
}
