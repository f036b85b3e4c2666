import {
  CertaintyNote,
  certainty,
  isReferred,
  Speakers,
  speakerNames,
} from "../../../_includes/components/attribution.tsx";
import { Citations } from "../../../_includes/components/citations.tsx";
import { DivergenceNote } from "../../../_includes/components/divergence-note.tsx";
import { QuoteContext } from "../../../_includes/components/quote-context.tsx";
import { Section } from "../../../_includes/components/section.tsx";
import { SourceMark } from "../../../_includes/components/source-mark.tsx";
import { StatusNote } from "../../../_includes/components/status.tsx";
import { When } from "../../../_includes/components/when.tsx";
import { Wordings } from "../../../_includes/components/wordings.tsx";
import type { Divergence, Quotation } from "../../model.ts";
import { withoutMarks } from "../../text/markdown.ts";
import { embeddedMetadata } from "../cite/embedded.ts";
import { noteInWords } from "../cite/quotation.ts";
import { opening } from "../format/opening.ts";
import { OUTSIDE } from "../format/outside.ts";
import { textFragment } from "../format/text-fragment.ts";
import { definePage, type PageContext } from "../page.ts";
import { quotationCited } from "./quotation-cited.ts";
import { plainSourceName, sourceLabel } from "./source-name.ts";
import { structuredQuotation } from "./structured.ts";

/** quotes/ID.html: the words, large, letter for letter; who, how we know, when, where, and what else was made of them. */
export const quote = definePage<Quotation>({
  name: "quote",
  section: "quotes",
  items: (dossier) => dossier.quotations,
  path: ({ id }) => `quotes/${id}.html`,
  title: (item, context) => context.t.quote.title(speakerNames(item, context), opening(item.exact, 8)),
  description: (item, context) =>
    context.t.quote.description(
      speakerNames(item, context),
      sourceLabel(item.article, context),
      plainSourceName(item.article, context),
      context.t.quote.characters(item.start, item.end),
    ),
  structured: structuredQuotation,
  cited: (item, context) => {
    const source = context.records.source.get(item.article);
    return source ? embeddedMetadata(source, noteInWords(quotationCited(item, source, context), context.lang)) : [];
  },
  view: (item, context) => <QuotePage item={item} context={context} />,
});

function QuotePage({ item, context }: { item: Quotation; context: PageContext }) {
  const { records, t, to } = context;
  const about = [item.id, ...item.utterances].flatMap((id) => records.divergencesAbout.get(id) ?? []);
  const disputed = [...new Set(about)].filter((divergence) => !isShownAsWording(divergence, context));
  const source = records.source.get(item.article);
  const translation = item.translation?.[context.lang];
  return (
    <>
      <header class="page-head quote-head">
        <h1>
          <span class="kicker">{t.quote.kicker}</span> <Speakers quotation={item} context={context} />
        </h1>
        <figure class={`quote quote-${certainty(item)} quote-${item.exact.length > 160 ? "long" : "short"}`}>
          <blockquote class="words" lang={item.lang} data-id={item.id}>
            {withoutMarks(item.exact)}
          </blockquote>
          {translation !== undefined && (
            <p class="translation">
              <span class="kicker">{t.quote.translation}</span> {t.quote.translated(translation)}
              <span class="translation-note">{t.quote.translationNote}</span>
            </p>
          )}
        </figure>
      </header>
      <Section id="facts" title={t.quote.facts}>
        <dl class="facts-list">
          <dt>{t.quote.who}</dt>
          <dd>
            <Speakers quotation={item} context={context} />
            <CertaintyNote quotation={item} context={context} />
            {item.speaker !== null && item.speakers.length > 0 && !isReferred(item, context) && (
              <span class="as-written">
                {t.quote.asWritten}{" "}
                <span class="excerpt" lang={item.lang}>
                  {item.speaker.text}
                </span>
              </span>
            )}
          </dd>
          {item.cue !== null && (
            <>
              <dt>{t.quote.cue}</dt>
              <dd>
                <span class="excerpt" lang={item.lang}>
                  {item.cue.text}
                </span>
              </dd>
            </>
          )}
          <dt>{t.quote.when}</dt>
          <dd>
            <When value={item.saidOn} context={context} />
          </dd>
          <Addressee quotation={item} disputed={disputed} context={context} />
          {item.via !== null && (
            <>
              <dt>{t.quote.medium}</dt>
              <dd>
                <Medium name={item.via} context={context} />
              </dd>
            </>
          )}
          <dt>{t.quote.where}</dt>
          <dd>
            <SourceMark id={item.article} context={context} />
            {source?.title && (
              <span class="excerpt" lang={item.lang}>
                {source.title}
              </span>
            )}
            <span class="place">{t.quote.characters(item.start, item.end)}</span>
            {source?.url && (
              <span>
                <a href={textFragment(source.url, item.exact)} {...OUTSIDE}>
                  {t.quote.inArticle}
                </a>
              </span>
            )}
          </dd>
          <dt>{t.quote.form}</dt>
          <dd>{t.quote.kind[item.kind]}</dd>
          <dt>{t.quote.status}</dt>
          <dd>
            <StatusNote quotation={item} context={context} />
          </dd>
        </dl>
      </Section>
      <Section id="context" title={t.quote.context}>
        <QuoteContext quotation={item} context={context} />
      </Section>
      {item.utterances.length > 0 && <Wordings quotation={item} context={context} />}
      {disputed.length > 0 && (
        <Section id="disputed" title={t.divergences.title}>
          {disputed.map((divergence) => (
            <DivergenceNote key={divergence.id} divergence={divergence} context={context} titled={false} />
          ))}
        </Section>
      )}
      <Citations quotation={item} context={context} />
      <p class="page-feed">
        <a href={to(`quotes.html#q-${item.id}`)}>{t.quote.inIndex}</a>
      </p>
    </>
  );
}

/** The medium that relayed the words, with its page where the articles name it. */
function Medium({ name, context: { records, t, to } }: { name: string; context: PageContext }) {
  const actor = records.named.get(name);
  const words = t.quote.relay(name);
  return actor ? <a href={to(`actors/${actor.id}.html`)}>{words}</a> : words;
}

/** A difference of wording between the renderings of a statement stands, marked, among the other wordings. */
function isShownAsWording({ kind, about }: Divergence, { records }: PageContext): boolean {
  return kind === "wording" && (records.utterance.get(about)?.quotations.length ?? 0) > 1;
}

/** "les utilisateurs ≠ The sources differ": to whom the words were said, where the sources differ on it and this one tells. */
function Addressee(props: { quotation: Quotation; disputed: readonly Divergence[]; context: PageContext }) {
  const { quotation, disputed, context } = props;
  const { t } = context;
  const found = disputed.find(({ kind }) => kind === "addressee");
  const told = found?.readings.filter(({ evidence }) => evidence.some(({ article }) => article === quotation.article));
  if (!found || !told || told.length === 0) return null;
  return (
    <>
      <dt>{t.quote.toWhom}</dt>
      <dd>
        {told.map(({ value }) => (
          <span key={value} class="excerpt" lang={quotation.lang}>
            {value}
          </span>
        ))}
        <a class="disputed-status" href={`#d-${found.id}`}>
          {t.divergence.status[found.status]}
        </a>
      </dd>
    </>
  );
}
