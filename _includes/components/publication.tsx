import type { Source } from "../../src/model.ts";
import { dateInWords } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { When } from "./when.tsx";

/** When an article was published, and how that is known: it says so, we infer it and say why, or nobody knows. */
export function Publication({ source, context }: { source: Source; context: PageContext }) {
  const { lang, say, t } = context;
  return (
    <>
      <span class={`basis-${source.publishedBasis}`}>
        <When value={source.published} context={context} />
      </span>{" "}
      {source.published !== null && (
        <span class={`basis basis-${source.publishedBasis}`}>{t.basis[source.publishedBasis]}</span>
      )}
      {source.publishedReason !== null && <span class="reason">{say(source.publishedReason)}</span>}
      {source.publishedStated !== null && source.publishedStated !== source.published && (
        <span class="reason">{t.source.statedAs(dateInWords(source.publishedStated, lang))}</span>
      )}
    </>
  );
}

/** A fact of a source, or in so many words that it is not known. */
export function Known(props: { value: string | null; context: PageContext; short?: boolean }) {
  const { value, context, short = false } = props;
  const { unknown, unknownShort } = context.t.source;
  return value === null ? <span class="unknown">{short ? unknownShort : unknown}</span> : <span>{value}</span>;
}
