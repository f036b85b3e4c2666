import { bare } from "../link/find-quotation.ts";
import type { Facts, RecordedKind } from "../model.ts";
import type { OverrideInput, QuotationSelector } from "../read/schema.ts";

type Reasoned = Extract<OverrideInput, { reason?: unknown }>;

/**
 * Why the editor changed or took out a thing: the reason of the newest correction that names it, rather by its id or whole words than by
 * some of them; undefined where none does.
 *
 * @param changed what became different: a correction of a date does not tell why a speaker is less sure. null where the thing is gone
 */
export function reasonFor(
  kind: RecordedKind,
  id: string,
  facts: Facts,
  words: (quotation: string) => Facts | undefined,
  overrides: readonly OverrideInput[],
  changed: readonly string[] | null,
): Record<string, string> | undefined {
  const quotations: [string, Facts][] =
    kind === "quotations" ? [[id, facts]] : kind === "utterances" ? members(facts, words) : [];
  if (quotations.length === 0) return undefined;
  const [newest] = overrides
    .filter((one): one is Reasoned => "reason" in one && one.reason !== undefined)
    .filter((one) => (one.action === "join" || one.action === "split") === (kind === "utterances"))
    .filter((one) => one.action !== "correct" || changed === null || changed.some((field) => sets(one, field)))
    .map((one) => {
      const named = selectorsOf(one).flatMap((selector) =>
        quotations.map((quotation) => names(selector, ...quotation)),
      );
      return { ...one, fit: Math.max(0, ...named) };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || compare(b.date ?? LAST, a.date ?? LAST));
  if (newest?.reason === undefined) return undefined;
  return typeof newest.reason === "string" ? { en: newest.reason, fr: newest.reason } : { ...newest.reason };
}

/** Whoever names the speakers is certain of them. */
function sets(correction: Extract<Reasoned, { action: "correct" }>, field: string): boolean {
  return field in correction || (field === "confidence" && correction.speakers !== undefined);
}

/** After every date: what has none is of the edition to come. */
const LAST = "~";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What was confirmed in one sweep changed nothing of any quotation. */
function selectorsOf(override: Reasoned): readonly QuotationSelector[] {
  return override.action === "join" ? override.quotations : [override];
}

function members({ quotations }: Facts, words: (quotation: string) => Facts | undefined): [string, Facts][] {
  return Array.isArray(quotations) ? (quotations as string[]).map((id) => [id, words(id) ?? {}]) : [];
}

/** 2 where it names the quotation by its id or its words, 1 by some of them, 0 where it names another. */
function names({ quotation, article, quote }: QuotationSelector, id: string, { at, words }: Facts): 0 | 1 | 2 {
  if (quotation !== undefined) return quotation === id ? 2 : 0;
  if (quote === undefined || (article !== undefined && String(at).split(" ")[0] !== article)) return 0;
  const [all, some] = [bare(String(words)), bare(quote)];
  return all === some ? 2 : all.includes(some) ? 1 : 0;
}
