import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { ArchiveFacts, archivePath } from "../offline/archive-facts.tsx";
import { definePage } from "../page.ts";
import { siteLanguages } from "../render.tsx";
import { placeReference, publication, siteReference } from "./structured.ts";

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
  "data/quotations-fr.csv",
  "data/quotations.tei.xml",
  "data/timeline.json",
  "data/timeline-fr.json",
  "data/sources.bib",
  "data/sources.csl.json",
  archivePath,
] as const;

/** What a file is, by how its name ends, the longest first. */
const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".csl.json", "application/vnd.citationstyles.csl+json"],
  [".tei.xml", "application/tei+xml"],
  [".json", "application/json"],
  [".csv", "text/csv"],
  [".bib", "application/x-bibtex"],
  [".zip", "application/zip"],
];

/** data.html: what can be taken away, and on what terms. */
export const data = definePage<null>({
  name: "data",
  items: () => [null],
  path: () => "data.html",
  title: (_, { t }) => t.data.title,
  description: (_, { t }) => t.data.description,
  structured: (_, context) => {
    const { baseUrl, editor } = context.dossier.site;
    return {
      "@type": "Dataset",
      ...placeReference("data.html#record", context),
      ...(baseUrl !== null && { url: baseUrl + context.path }),
      name: context.say(context.dossier.site.title),
      description: `${context.say(context.dossier.site.summary) ?? ""} ${context.t.data.lead}`.trim(),
      inLanguage: [...new Set([...siteLanguages(context.dossier), ...context.dossier.sources.map(({ lang }) => lang)])],
      isPartOf: siteReference(context),
      isAccessibleForFree: true,
      creator: editor === null ? siteReference(context) : { "@type": "Organization", name: editor },
      ...publication(context),
      distribution: FILES.map((path) => ({
        "@type": "DataDownload",
        name: context.t.data.file[path],
        contentUrl: baseUrl === null ? context.file(path) : baseUrl + path,
        encodingFormat: MEDIA_TYPES.find(([ending]) => path.endsWith(ending))?.[1],
      })),
    };
  },
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
