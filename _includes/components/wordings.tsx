import type { Quotation, Utterance } from "../../src/model.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { type Rendering, renderings, versionsIn, versionsOf } from "../../src/publish/pages/renderings.ts";
import { DifferingWords } from "./differing-words.tsx";
import { Score } from "./score.tsx";
import { Section } from "./section.tsx";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** A quotation's own page shows so many wordings, and so many quotations of each; the page of wordings has them all. */
const SHOWN = 12;

/** The other renderings of what a quotation says, beside its own. */
export function Wordings({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { records, t, to } = context;
  const utterances = quotation.utterances.flatMap((id) => records.utterance.get(id) ?? []);
  const others = utterances.filter(({ quotations }) => quotations.length > 1);
  if (others.length === 0) return null;
  return (
    <Section id="wordings" title={t.quote.wordings} intro={t.wordings.marked}>
      {others.map((utterance) => (
        <div key={utterance.id} class="utterance">
          <Renderings utterance={utterance} context={context} here={quotation} />
          <p class="more">
            <a href={to(`wordings.html#u-${utterance.id}`)}>{t.wordings.all(versionsOf(utterance, records))}</a>
          </p>
        </div>
      ))}
    </Section>
  );
}

/** Every wording of one utterance, with the words that differ marked; beside `here`, its own wording first and a few others. */
export function Renderings(props: { utterance: Utterance; context: PageContext; here?: Quotation }) {
  const { utterance, context, here } = props;
  const { records, say, t } = context;
  const all = renderings(utterance, records);
  const own = all.filter(({ quotations }) => here !== undefined && quotations.includes(here));
  const shown = here === undefined ? all : [...own, ...all.filter((one) => !own.includes(one))].slice(0, SHOWN);
  const note = say(utterance.note);
  const list = (
    <ol class="renderings">
      {shown.map((rendering) => (
        <Wording key={rendering.quotations[0]?.id} rendering={rendering} context={context} here={here} />
      ))}
    </ol>
  );
  if (shown.length < 2) return list;
  return (
    <>
      <Score renderings={shown} context={context} />
      {note !== null && <p class="rendering-note">{note}</p>}
      <details class="folded versions">
        <summary>{t.wordings.inFull(versionsIn(shown.flatMap(({ quotations }) => quotations)))}</summary>
        {list}
      </details>
    </>
  );
}

function Wording(props: { rendering: Rendering; context: PageContext; here: Quotation | undefined }) {
  const { rendering, context, here } = props;
  const { t, to } = context;
  const [first] = rendering.quotations;
  const isHere = here !== undefined && rendering.quotations.includes(here);
  const quotations = here === undefined ? rendering.quotations : rendering.quotations.slice(0, SHOWN);
  return (
    <li class={isHere ? "rendering rendering-here" : "rendering"}>
      <blockquote class="words" lang={first?.lang}>
        <DifferingWords parts={rendering.parts} />
      </blockquote>
      {quotations.map((quotation) => (
        <p key={quotation.id} class="entry-facts">
          <SourceMark id={quotation.article} context={context} />
          {quotation.saidOn !== null && <When value={quotation.saidOn} context={context} />}
          {quotation === here ? (
            <span>{t.wordings.here}</span>
          ) : (
            <a href={to(`quotes/${quotation.id}.html`)}>{t.wordings.open}</a>
          )}
        </p>
      ))}
    </li>
  );
}
