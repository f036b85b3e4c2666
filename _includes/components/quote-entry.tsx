import type { Quotation } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { foldWord } from "../../src/text/fold.ts";
import { withoutMarks } from "../../src/text/markdown.ts";
import { CertaintyNote, certainty, Speakers } from "./attribution.tsx";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** A quotation in a list: the words, then who, where, when and how sure. The words lead to the quotation's own page. */
export function QuoteEntry(props: { quotation: Quotation; context: PageContext; speaker?: boolean; anchor?: boolean }) {
  const { quotation, context, speaker = true, anchor = false } = props;
  const { lang, records, t, to } = context;
  const house = records.marked.get(quotation.article)?.publisher ?? "";
  const translation = quotation.translation?.[lang];
  return (
    <li
      class={`entry entry-${certainty(quotation)}`}
      id={anchor ? `q-${quotation.id}` : undefined}
      data-id={quotation.id}
    >
      <blockquote class="words" lang={quotation.lang}>
        <a href={to(`quotes/${quotation.id}.html`)}>{withoutMarks(quotation.exact)}</a>
      </blockquote>
      {translation !== undefined && (
        <p class="entry-translation">
          <span class="unseen">{t.quote.translation}</span> {t.quote.translated(translation)}
        </p>
      )}
      <p class="entry-facts margin-note">
        {speaker && <Speakers quotation={quotation} context={context} />}
        <SourceMark id={quotation.article} context={context} />
        {quotation.saidOn !== null && <When value={quotation.saidOn} context={context} />}
        {quotation.via !== null && foldWord(quotation.via) !== foldWord(house) && (
          <span>{t.quote.via(quotation.via)}</span>
        )}
        <CertaintyNote quotation={quotation} context={context} brief />
        {quotation.status !== "extracted" && <span class="status">{t.status[quotation.status]}</span>}
      </p>
    </li>
  );
}
