import type { Quotation } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { slicer } from "../../src/text/codepoints.ts";
import { withoutMarks } from "../../src/text/markdown.ts";

/** The sentence around a quotation, as far as it may be shown, with the quotation marked in it. */
export function QuoteContext({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { t } = context;
  const parts = around(quotation, context);
  if (parts === null) return <p class="unknown">{t.quote.noContext}</p>;
  return (
    <p class="context" lang={quotation.lang}>
      {parts.cutBefore && "[…] "}
      {withoutMarks(parts.before)}
      <mark class="quoted">{withoutMarks(quotation.exact)}</mark>
      {withoutMarks(parts.after)}
      {parts.cutAfter && " […]"}
    </p>
  );
}

interface Around {
  before: string;
  after: string;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** What stands before and after the words: the allowed excerpt, else the few words kept beside the quotation. */
function around(quotation: Quotation, { dossier }: PageContext): Around | null {
  const place = quotation.context;
  const sentence = place === null ? null : dossier.excerpt(place);
  if (place !== null && sentence !== null) {
    const start = quotation.start - place.start;
    const words = slicer(sentence);
    const before = words(0, start);
    const after = words(start + quotation.end - quotation.start, Number.POSITIVE_INFINITY);
    const { cutBefore, cutAfter } = place;
    if (before + quotation.exact + after === sentence) return { before, after, cutBefore, cutAfter };
  }
  if (quotation.prefix === "" && quotation.suffix === "") return null;
  return { before: quotation.prefix, after: quotation.suffix, cutBefore: true, cutAfter: true };
}
