import type { QuotationAnnotation } from "../../src/model.ts";
import { foldName, trim } from "./alike.ts";

/** A labelled article, as far as quotations go; offsets in code points. */
interface GoldArticle {
  id: string;
  text: string;
  published?: string | null;
  quotes: GoldQuote[];
}

interface GoldQuote {
  start: number;
  end: number;
  inner_start?: number;
  inner_end?: number;
  label?: "speech" | "document" | "not_speech" | "ambiguous";
  unbalanced?: boolean | string;
  speaker_canonical?: string | null;
  speaker_named?: boolean;
  speaker_aliases?: string[];
}

export type AnnotateQuotations = (article: {
  text: string;
  published: string | null;
}) => readonly QuotationAnnotation[];

export interface QuotationFigures {
  spans: { precision: number; recall: number; f1: number; right: number; found: number; labelled: number };
  /** Of the names given on right spans, how many are right; how often one is given where there is one. */
  attribution: { precision: number; coverage: number; right: number; given: number; invented: number };
  /** Of all labelled quotations with a named speaker, those found with the right name. */
  endToEnd: number;
  /** What was counted wrong, to read through. */
  errors: string[];
}

/**
 * Compares quotations and their speakers with labelled ones.
 *
 * A span is right when it equals a labelled one, space and closing punctuation at either end aside. Documents, ambiguous and unbalanced
 * spans count neither way, nor do speakers whom the article never names. A name is right when it equals the canonical name or an alias,
 * accents, case and a leading article or title aside.
 */
export function evaluateQuotations(gold: readonly object[], annotate: AnnotateQuotations): QuotationFigures {
  const count = { right: 0, wrong: 0, missed: 0, named: 0, goldNamed: 0, given: 0, invented: 0, rightNames: 0 };
  const errors: string[] = [];

  for (const article of gold as readonly GoldArticle[]) {
    const characters = [...article.text];
    const report = (what: string, [start, end]: Edges, more = "") =>
      errors.push(`${article.id}: ${what} "${characters.slice(start, Math.min(end, start + 70)).join("")}"${more}`);
    const inner = (quote: GoldQuote) =>
      trim(characters, quote.inner_start ?? quote.start, quote.inner_end ?? quote.end);
    const speech = article.quotes.filter((quote) => (quote.label ?? "speech") === "speech" && !quote.unbalanced);
    const neither = article.quotes.filter(isNeither).map(inner);
    const found = annotate({ text: article.text, published: article.published ?? null });
    const spans = found.map(({ start, end }) => trim(characters, start, end));
    const used = new Set<number>();

    for (const quote of speech) {
      const span = inner(quote);
      const canonical = quote.speaker_canonical ?? "";
      const unnamed = canonical !== "" && (quote.speaker_named === false || /^\p{Ll}/u.test(canonical));
      const known = canonical !== "" && !unnamed;
      count.goldNamed += known ? 1 : 0;
      const hit = spans.findIndex((one, index) => !used.has(index) && one[0] === span[0] && one[1] === span[1]);
      if (hit < 0) {
        count.missed++;
        report("missed", span);
        continue;
      }
      used.add(hit);
      count.right++;
      count.named += known ? 1 : 0;
      const name = found[hit]?.speakerNames[0];
      if (unnamed || !name) {
        if (known) report("no speaker for", span, `, expected ${canonical}`);
        continue;
      }
      if (known) count.given++;
      else count.invented++;
      const names = [canonical, ...(quote.speaker_aliases ?? [])].map(foldName);
      if (known && names.includes(foldName(name))) count.rightNames++;
      else report("wrong speaker for", span, `: ${name}, expected ${canonical || "none"}`);
    }
    spans.forEach((span, index) => {
      if (used.has(index) || neither.some(([start, end]) => Math.min(span[1], end) > Math.max(span[0], start))) return;
      count.wrong++;
      report("nobody said", span);
    });
  }

  const precision = ratio(count.right, count.right + count.wrong);
  const recall = ratio(count.right, count.right + count.missed);
  return {
    spans: {
      precision,
      recall,
      f1: ratio(2 * precision * recall, precision + recall),
      right: count.right,
      found: count.right + count.wrong,
      labelled: count.right + count.missed,
    },
    attribution: {
      precision: ratio(count.rightNames, count.given + count.invented),
      coverage: ratio(count.given, count.named),
      right: count.rightNames,
      given: count.given,
      invented: count.invented,
    },
    endToEnd: ratio(count.rightNames, count.goldNamed),
    errors,
  };
}

type Edges = readonly [number, number];

function isNeither({ label, unbalanced }: GoldQuote): boolean {
  return label === "ambiguous" || label === "document" || Boolean(unbalanced);
}

function ratio(part: number, whole: number): number {
  return whole ? part / whole : 0;
}
