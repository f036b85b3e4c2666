import { Known } from "../../../_includes/components/publication.tsx";
import { PageHead } from "../../../_includes/components/section.tsx";
import { SourceMark } from "../../../_includes/components/source-mark.tsx";
import { When } from "../../../_includes/components/when.tsx";
import { percent } from "../format/numbers.ts";
import { definePage } from "../page.ts";
import { sourceLabel } from "./source-name.ts";

/** sources.html: the articles, with what is known of each and what is not. */
export const sources = definePage<null>({
  name: "sources",
  items: () => [null],
  path: () => "sources.html",
  title: (_, { t }) => t.sources.title,
  description: (_, { dossier, t }) => t.sources.description(dossier.sources.length),
  view: (_, context) => {
    const { dossier, lang, t, to } = context;
    return (
      <>
        <PageHead title={t.sources.title} lead={t.sources.lead} />
        {dossier.sources.length === 0 ? (
          <p class="nothing">{t.sources.none}</p>
        ) : (
          <ol class="source-cards">
            {dossier.sources.map((source) => (
              <li key={source.id} class="source-card" data-id={source.id}>
                <p class="source-card-mark">
                  <SourceMark id={source.id} context={context} show="compact" />
                </p>
                <h2>
                  <a href={to(`sources/${source.id}.html`)} lang={source.title === null ? undefined : source.lang}>
                    {source.title ?? t.source.untitled(sourceLabel(source.id, context), source.incipit)}
                  </a>
                </h2>
                <dl class="facts-row">
                  <div>
                    <dt>{t.source.publisher}</dt>
                    <dd>
                      <Known value={source.publisher} context={context} short />
                    </dd>
                  </div>
                  {source.credit !== null && (
                    <div>
                      <dt>{t.source.credit}</dt>
                      <dd>{source.credit}</dd>
                    </div>
                  )}
                  <div>
                    <dt>{t.source.author}</dt>
                    <dd>
                      <Known value={source.author} context={context} short />
                    </dd>
                  </div>
                  <div>
                    <dt>{t.source.published}</dt>
                    <dd class={`basis-${source.publishedBasis}`}>
                      <When value={source.published} context={context} />{" "}
                      {source.publishedBasis === "inferred" && (
                        <span class="basis basis-inferred">{t.basis.inferred}</span>
                      )}
                    </dd>
                  </div>
                  <div>
                    <dt>{t.source.quotations}</dt>
                    <dd>
                      {source.quotations.length} <span class="soft">({percent(source.quotedShare, lang)})</span>
                    </dd>
                  </div>
                </dl>
              </li>
            ))}
          </ol>
        )}
      </>
    );
  },
});
