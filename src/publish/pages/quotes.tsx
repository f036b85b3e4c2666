import { QuoteEntry } from "../../../_includes/components/quote-entry.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { SourceMark } from "../../../_includes/components/source-mark.tsx";
import type { Quotation } from "../../model.ts";
import { capital } from "../../text/capital.ts";
import { dateInWords, dateOrder } from "../format/dates.ts";
import { list } from "../format/numbers.ts";
import { opening } from "../format/opening.ts";
import { definePage, type PageContext } from "../page.ts";
import { QuotesFilter } from "../search/quotes-filter.tsx";
import { groupBy } from "./group-by.ts";

/** More speakers than this are no table of contents. */
const CONTENTS = 40;

/** quotes.html: every quotation, by speaker; then short indexes by source and by date that lead into it. */
export const quotes = definePage<null>({
  name: "quotes",
  items: () => [null],
  path: () => "quotes.html",
  title: (_, { t }) => t.quotes.title,
  description: (_, { dossier, t }) => t.quotes.description(dossier.quotations.length),
  view: (_, context) => {
    const { dossier, t, to } = context;
    const voices = groupByVoice(context);
    return (
      <>
        <PageHead title={t.quotes.title} lead={t.quotes.lead}>
          <p class="facts">
            <span>{t.count.quotations(dossier.quotations.length)}</span>
            <a href={to("search.html")}>{t.quotes.search}</a>
            <a href={to("wordings.html")}>{t.wordings.title}</a>
          </p>
        </PageHead>
        <QuotesFilter context={context} />
        {dossier.quotations.length === 0 && <p class="nothing">{t.quotes.none}</p>}
        {dossier.quotations.length > 0 && (
          <nav class="contents" aria-label={t.quotes.contents}>
            <ul>
              {voices.slice(0, CONTENTS).map((voice) => (
                <li key={voice.id}>
                  <a href={`#by-${voice.id}`}>{voice.name}</a> <span class="tally">{voice.quotations.length}</span>
                </li>
              ))}
              {voices.length > CONTENTS && <li>{t.source.more(voices.length - CONTENTS)}</li>}
              <li class="contents-other">
                <a href="#by-source">{t.quotes.bySource}</a>
              </li>
              <li class="contents-other">
                <a href="#by-date">{t.quotes.byDate}</a>
              </li>
            </ul>
          </nav>
        )}
        {voices.map((voice) => (
          <Section
            key={voice.id}
            id={`by-${voice.id}`}
            title={
              <>
                {voice.page === null ? voice.name : <a href={to(voice.page)}>{voice.name}</a>}{" "}
                <span class="tally">{voice.quotations.length}</span>
              </>
            }
          >
            <ul class="entries">
              {voice.quotations.map((quotation) => (
                <QuoteEntry key={quotation.id} quotation={quotation} context={context} speaker={false} anchor />
              ))}
            </ul>
          </Section>
        ))}
        {dossier.quotations.length > 0 && <BySource context={context} />}
        {dossier.quotations.length > 0 && <ByDate context={context} />}
      </>
    );
  },
});

interface Voice {
  id: string;
  name: string;
  /** The speaker's page, where one speaker speaks alone. */
  page: string | null;
  quotations: Quotation[];
}

/** One group a speaker or a set of speakers who share the words; those heard most come first, the untold last. */
function groupByVoice({ records, lang, t }: PageContext): Voice[] {
  const groups = groupBy(records.reading, ({ speakers }) => speakers.join("+"));
  const voices = [...groups].map(([key, quotations]) => {
    const speakers = quotations[0]?.speakers ?? [];
    const names = speakers.map((id) => records.actor.get(id)?.name ?? id);
    return {
      id: key === "" ? "untold" : speakers.join("--"),
      name: key === "" ? t.quote.untold : list(names, lang),
      page: speakers.length === 1 ? `actors/${speakers[0]}.html` : null,
      quotations,
    };
  });
  const rank = (voice: Voice) => (voice.id === "untold" ? -1 : voice.quotations.length);
  return voices.sort((a, b) => rank(b) - rank(a));
}

function BySource({ context }: { context: PageContext }) {
  const { dossier, records, t } = context;
  return (
    <Section id="by-source" title={t.quotes.bySource}>
      {dossier.sources.map((source) => (
        <div class="index-group" key={source.id}>
          <h3>
            <SourceMark id={source.id} context={context} />
          </h3>
          <Openings quotations={records.quotedIn.get(source.id) ?? []} context={context} />
        </div>
      ))}
    </Section>
  );
}

function ByDate({ context }: { context: PageContext }) {
  const { records, lang, t } = context;
  const days = [...groupBy(records.reading, ({ saidOn }) => saidOn)].sort(([a], [b]) =>
    dateOrder(a) < dateOrder(b) ? -1 : 1,
  );
  return (
    <Section id="by-date" title={t.quotes.byDate} intro={t.quotes.byDateIntro}>
      {days.map(([day, quotations]) => (
        <div class="index-group" key={day ?? "unknown"}>
          <h3 class={day === null ? "unknown" : undefined}>
            {day === null ? t.date.unknown : capital(dateInWords(day, lang))}
          </h3>
          <Openings quotations={quotations} context={context} />
        </div>
      ))}
    </Section>
  );
}

/** The first words of each quotation, each a link to where it stands in full above. */
function Openings({ quotations, context }: { quotations: readonly Quotation[]; context: PageContext }) {
  if (quotations.length === 0) return <p class="nothing">{context.t.quotes.none}</p>;
  return (
    <ul class="openings" lang="fr">
      {quotations.map((quotation) => (
        <li key={quotation.id}>
          <a href={`#q-${quotation.id}`}>{opening(quotation.exact)}</a>
        </li>
      ))}
    </ul>
  );
}
