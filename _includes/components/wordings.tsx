import type { Quotation, Utterance } from "../../src/model.ts";
import { differingWords } from "../../src/publish/format/differing-words.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { DifferingWords } from "./differing-words.tsx";
import { Section } from "./section.tsx";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** The other renderings of what a quotation says, beside its own. */
export function Wordings({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { records, t } = context;
  const utterances = quotation.utterances.flatMap((id) => records.utterance.get(id) ?? []);
  const others = utterances.filter(({ quotations }) => quotations.length > 1);
  if (others.length === 0) return null;
  return (
    <Section id="wordings" title={t.quote.wordings} intro={t.wordings.marked}>
      {others.map((utterance) => (
        <Renderings key={utterance.id} utterance={utterance} context={context} here={quotation.id} />
      ))}
    </Section>
  );
}

/** Every rendering of one utterance, with the words that differ marked. */
export function Renderings(props: { utterance: Utterance; context: PageContext; here?: string }) {
  const { utterance, context, here } = props;
  const { records, say, t, to } = context;
  const quotations = utterance.quotations.flatMap((id) => records.quotation.get(id) ?? []);
  const parts = differingWords(quotations.map(({ exact }) => exact));
  const note = say(utterance.note);
  return (
    <>
      <ol class="renderings">
        {quotations.map((quotation, at) => (
          <li key={quotation.id} class={quotation.id === here ? "rendering rendering-here" : "rendering"}>
            <blockquote class="words" lang={quotation.lang}>
              <DifferingWords parts={parts[at] ?? []} />
            </blockquote>
            <p class="entry-facts">
              <SourceMark id={quotation.article} context={context} named />
              {quotation.saidOn !== null && <When value={quotation.saidOn} context={context} />}
              {quotation.id === here ? (
                <span>{t.wordings.here}</span>
              ) : (
                <a href={to(`quotes/${quotation.id}.html`)}>{t.wordings.open}</a>
              )}
            </p>
          </li>
        ))}
      </ol>
      {note !== null && <p class="rendering-note">{note}</p>}
    </>
  );
}
