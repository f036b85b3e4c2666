import type { Actor, Quotation } from "../../src/model.ts";
import { number } from "../../src/publish/format/numbers.ts";
import { opening } from "../../src/publish/format/opening.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { byWeight } from "../../src/publish/pages/actors.tsx";
import { fullSourceName } from "../../src/publish/pages/source-name.ts";
import { certainty } from "./attribution.tsx";
import { Section } from "./section.tsx";
import { SourceShape } from "./source-mark.tsx";

const VOICES = 8;
/** More marks than this in a row are not counted by eye, and more sources have no mark of their own: bars stand for them. */
const MARKS = 60;
const SOURCES = 12;

/** Who speaks how much: one mark for each quotation, in the shape of the source that prints it; bars where there are too many. */
export function Voices({ context }: { context: PageContext }) {
  const { dossier, records, t, to } = context;
  const actors = byWeight(dossier.actors.filter(({ quotations }) => quotations.length > 0)).slice(0, VOICES);
  if (actors.length === 0) return null;
  const rest = dossier.quotations.filter(({ speakers }) => speakers.length === 0);
  const most = Math.max(rest.length, ...actors.map(({ quotations }) => quotations.length));
  const bars = most > MARKS || dossier.sources.length > SOURCES ? most : null;
  return (
    <Section id="voices" title={t.home.voices} intro={bars === null ? t.home.voicesIntro : t.home.voicesBars}>
      <div class="table-frame">
        <table class="voices">
          <caption class="unseen">{t.home.voices}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{t.home.voice}</th>
              <th scope="col">{t.home.howMany}</th>
              <th scope="col">{t.nav.quotes}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <Voice
                key={actor.id}
                actor={actor}
                quotations={records.saidBy.get(actor.id) ?? []}
                bars={bars}
                context={context}
              />
            ))}
            {rest.length > 0 && <Voice actor={null} quotations={rest} bars={bars} context={context} />}
          </tbody>
        </table>
      </div>
      <p class="more">
        <a href={to("quotes.html")}>{t.home.allQuotations(dossier.quotations.length)}</a>
      </p>
    </Section>
  );
}

interface VoiceProps {
  actor: Actor | null;
  quotations: readonly Quotation[];
  /** The number that the longest bar stands for; null where marks do. */
  bars: number | null;
  context: PageContext;
}

function Voice({ actor, quotations, bars, context }: VoiceProps) {
  const { t, to } = context;
  return (
    <tr>
      <th scope="row">
        {actor === null ? (
          <span class="untold">{t.quote.untold}</span>
        ) : (
          <a href={to(`actors/${actor.id}.html`)}>{actor.name}</a>
        )}
      </th>
      <td class="voice-count">{number(quotations.length, context.lang)}</td>
      <td>
        {bars === null ? <Marks quotations={quotations} context={context} /> : <Bar share={quotations.length / bars} />}
      </td>
    </tr>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg class="voice-bar" width="100%" height="16" aria-hidden="true" focusable="false">
      <rect width={`${(share * 100).toFixed(1)}%`} height="10" y="3" />
    </svg>
  );
}

function Marks({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  const { t, to } = context;
  return (
    <ul class="voice-marks">
      {quotations.map((quotation) => (
        <li key={quotation.id}>
          <a
            class={`voice-mark voice-${certainty(quotation)}`}
            href={to(`quotes/${quotation.id}.html`)}
            title={opening(quotation.exact, 12)}
            lang={quotation.lang}
          >
            <SourceShape id={quotation.article} context={context} />
            <span class="unseen">
              {fullSourceName(quotation.article, context)}
              {t.colon}
              {opening(quotation.exact, 5)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
