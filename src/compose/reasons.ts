import type { Facts, RecordedKind } from "../model.ts";
import type { OverrideInput } from "../read/schema.ts";
import { foldTypography } from "../text/fold.ts";

type Dated = Extract<OverrideInput, { date: string }>;

/** Why the editor changed or took out a thing: the reason of the newest correction that names it; undefined where none does. */
export function reasonFor(
  kind: RecordedKind,
  facts: Facts,
  words: (quotation: string) => Facts | undefined,
  overrides: readonly OverrideInput[],
): Record<string, string> | undefined {
  const quotations = kind === "quotations" ? [facts] : kind === "utterances" ? members(facts, words) : [];
  const [newest] = overrides
    .filter((one): one is Dated => "date" in one)
    .filter((one) => (one.action === "join" || one.action === "split") === (kind === "utterances"))
    .filter((one) => selectorsOf(one).some((selector) => quotations.some((quotation) => names(selector, quotation))))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (!newest) return undefined;
  return typeof newest.reason === "string" ? { en: newest.reason, fr: newest.reason } : { ...newest.reason };
}

interface Selector {
  article: string;
  quote: string;
}

function selectorsOf(override: Dated): readonly Selector[] {
  if (override.action === "join") return override.quotations;
  // A whole article that was confirmed changed no quotation of it.
  return override.quote === undefined ? [] : [{ ...override, quote: override.quote }];
}

function members({ quotations }: Facts, words: (quotation: string) => Facts | undefined): Facts[] {
  return Array.isArray(quotations) ? (quotations as string[]).flatMap((id): Facts[] => [words(id) ?? {}]) : [];
}

/** The editor may leave off the closing full stop, and types on another keyboard. */
function names({ article, quote }: Selector, { at, words }: Facts): boolean {
  return String(at).split(" ")[0] === article && bare(quote) === bare(String(words));
}

function bare(text: string): string {
  return foldTypography(text).replace(/^[\s"]+|[\s".,;!?…]+$/g, "");
}
