import { Known, Publication } from "../../../_includes/components/publication.tsx";
import { QuoteEntry } from "../../../_includes/components/quote-entry.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { SourceMark, SourceShape } from "../../../_includes/components/source-mark.tsx";
import type { Source } from "../../model.ts";
import { embeddedMetadata } from "../cite/embedded.ts";
import { percent } from "../format/numbers.ts";
import { OUTSIDE } from "../format/outside.ts";
import { definePage, type PageContext } from "../page.ts";
import { plainSourceName, sourceLabel } from "./source-name.ts";
import { structuredArticle } from "./structured.ts";

/** sources/ID.html: one article, what is known of it, what it is quoted for, what it shares with others. */
export const source = definePage<Source>({
  name: "source",
  section: "sources",
  items: (dossier) => dossier.sources,
  path: ({ id }) => `sources/${id}.html`,
  title: ({ id }, context) => context.t.source.title(sourceLabel(id, context), plainSourceName(id, context)),
  description: ({ id, quotations }, context) =>
    context.t.source.description(sourceLabel(id, context), plainSourceName(id, context), quotations.length),
  structured: structuredArticle,
  cited: (source) => embeddedMetadata(source, null),
  view: (item, context) => {
    const { records, say, t } = context;
    const quotations = records.quotedIn.get(item.id) ?? [];
    return (
      <>
        <PageHead
          kicker={
            <>
              <SourceShape id={item.id} context={context} /> {t.source.kicker(sourceLabel(item.id, context))}
            </>
          }
          title={
            item.title === null ? (
              t.source.untitled(sourceLabel(item.id, context), item.incipit)
            ) : (
              <span lang={item.lang}>{item.title}</span>
            )
          }
          lead={say(item.note)}
        />
        <Section id="known" title={t.source.known}>
          <Facts source={item} context={context} />
        </Section>
        {item.overlaps.length > 0 && (
          <Section id="shared" title={t.source.shared} intro={t.source.sharedIntro}>
            <ul class="shared">
              {item.overlaps.map((overlap) => (
                <li key={overlap.article}>
                  <SourceMark id={overlap.article} context={context} />{" "}
                  <span>{t.source.sharedWords(overlap.words)}</span>
                </li>
              ))}
              {item.overlapping > item.overlaps.length && (
                <li>{t.source.sharedMore(item.overlapping - item.overlaps.length)}</li>
              )}
            </ul>
          </Section>
        )}
        <Section id="quotations" title={t.source.quotations}>
          {quotations.length === 0 ? (
            <p class="nothing">{t.quotes.none}</p>
          ) : (
            <ul class="entries">
              {quotations.map((quotation) => (
                <QuoteEntry key={quotation.id} quotation={quotation} context={context} />
              ))}
            </ul>
          )}
          {item.withheld > 0 && <p class="nothing">{t.source.withheld(item.withheld)}</p>}
        </Section>
      </>
    );
  },
});

function Facts({ source, context }: { source: Source; context: PageContext }) {
  const { lang, t } = context;
  return (
    <dl class="facts-list">
      <dt>{t.source.publisher}</dt>
      <dd>
        <Known value={source.publisher} context={context} />
      </dd>
      <dt>{t.source.author}</dt>
      <dd>
        <Known value={source.author} context={context} />
      </dd>
      <dt>{t.source.credit}</dt>
      <dd>
        <Known value={source.credit} context={context} />
      </dd>
      <dt>{t.source.published}</dt>
      <dd>
        <Publication source={source} context={context} />
      </dd>
      <dt>{t.source.clock}</dt>
      <dd>
        <Known value={source.zone} context={context} />{" "}
        {source.zone !== null && <span class={`basis basis-${source.zoneBasis}`}>{t.basis[source.zoneBasis]}</span>}
      </dd>
      <dt>{t.source.address}</dt>
      <dd>
        {source.url === null ? (
          <Known value={null} context={context} />
        ) : (
          <a href={new URL(source.url).href} {...OUTSIDE}>
            {source.url}
          </a>
        )}
      </dd>
      <dt>{t.source.length}</dt>
      <dd>{t.source.words(source.words)}</dd>
      <dt>{t.source.shown}</dt>
      <dd>
        {t.source.shares(
          percent(source.quotedShare, lang),
          percent(source.proseShare, lang),
          percent(source.quotedShare + source.proseShare, lang),
        )}
      </dd>
      <dt>{t.source.file}</dt>
      <dd>
        <code>{source.file}</code> <span class="soft">SHA-256</span> <code class="hash">{source.sha256}</code>
      </dd>
    </dl>
  );
}
