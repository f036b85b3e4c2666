import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { ArchiveFacts, archivePath } from "../offline/archive-facts.tsx";
import { definePage } from "../page.ts";
import { siteReference } from "./structured.ts";

const FILES = [
  "data/quotations.json",
  "data/articles.json",
  "data/actors.json",
  "data/utterances.json",
  "data/events.json",
  "data/divergences.json",
  "data/editions.json",
  "data/schema.json",
  "data/quotations.csv",
  "data/sources.bib",
  "data/sources.csl.json",
  archivePath,
] as const;

/** data.html: what can be taken away, and on what terms. */
export const data = definePage<null>({
  name: "data",
  items: () => [null],
  path: () => "data.html",
  title: (_, { t }) => t.data.title,
  description: (_, { t }) => t.data.description,
  structured: (_, context) => ({
    "@type": "Dataset",
    name: context.say(context.dossier.site.title),
    description: context.t.data.lead,
    isPartOf: siteReference(context),
    distribution: FILES.map((path) => ({ "@type": "DataDownload", contentUrl: context.file(path) })),
  }),
  view: (_, context) => {
    const { dossier, file, say, t } = context;
    return (
      <>
        <PageHead title={t.data.title} lead={t.data.lead} />
        <Section id="files" title={t.data.files}>
          <dl class="downloads">
            {FILES.map((path) => (
              <div key={path}>
                <dt>
                  <a href={file(path)} download>
                    {path.slice(path.indexOf("/") + 1)}
                  </a>
                </dt>
                <dd>
                  {t.data.file[path]} {path === archivePath && <ArchiveFacts context={context} />}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="offsets" title={t.data.offsets}>
          <p>{t.data.offsetsText}</p>
        </Section>
        <Section id="terms" title={t.data.terms}>
          <p>{say(dossier.site.licence) ?? t.data.noLicence}</p>
          <p>{t.data.quotationsTerms}</p>
        </Section>
      </>
    );
  },
});
