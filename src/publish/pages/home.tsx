import { ArticlesInTime } from "../../../_includes/components/articles-in-time.tsx";
import { Cast } from "../../../_includes/components/cast.tsx";
import { Coverage } from "../../../_includes/components/coverage.tsx";
import { DivergenceNote } from "../../../_includes/components/divergence-note.tsx";
import { EventTable } from "../../../_includes/components/event-table.tsx";
import { Narrative } from "../../../_includes/components/explainer.tsx";
import { Moments } from "../../../_includes/components/moments.tsx";
import { OneMoment } from "../../../_includes/components/one-moment.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { Sides } from "../../../_includes/components/sides.tsx";
import { SiteTitle } from "../../../_includes/components/site-title.tsx";
import { SourceKey } from "../../../_includes/components/source-key.tsx";
import { Strip } from "../../../_includes/components/strip.tsx";
import { Voices } from "../../../_includes/components/voices.tsx";
import { type Chapter, chaptersOf } from "../explainer/chapters.ts";
import { shortDate } from "../format/dates.ts";
import { definePage, type PageContext } from "../page.ts";
import { siteLanguages } from "../render.tsx";
import { affair } from "./affair.ts";
import { inWeight } from "./in-weight.ts";
import { ownWork, siteReference, structuredStory } from "./structured.ts";
import { unknowns } from "./unknowns.ts";

/** A front page shows the first few disputes and links to the rest. */
const DISPUTES = 4;

/** index.html: the affair in brief, who is who, the sides face to face, the story; then pictures, disputes, what is not known. */
export const home = definePage<null>({
  name: "index",
  items: () => [null],
  path: () => "index.html",
  type: "website",
  story: (context) => story(context)[0]?.id ?? (context.dossier.events.length > 0 ? "moments" : null),
  title: (_, { dossier, say, t }) => say(dossier.site.title) ?? t.nav.index,
  description: (_, { dossier, say, t }) => say(dossier.site.summary) ?? t.home.description,
  structured: (_, context) => {
    const site = {
      "@type": "WebSite",
      ...siteReference(context),
      ...(context.dossier.site.baseUrl !== null && { url: context.dossier.site.baseUrl }),
      name: context.say(context.dossier.site.title),
      description: context.say(context.dossier.site.summary),
      inLanguage: siteLanguages(context.dossier),
      ...ownWork(context),
    };
    const told = structuredStory(context);
    return told === null ? site : [site, told];
  },
  view: (_, context) => {
    const { dossier, say, t } = context;
    const [brief, ...chapters] = story(context);
    return (
      <>
        <PageHead
          title={<SiteTitle title={say(dossier.site.title) ?? t.nav.index} context={context} />}
          lead={say(dossier.site.summary)}
        >
          <Coverage context={context} />
          <Figures context={context} />
          <SourceKey context={context} />
        </PageHead>
        {brief ? <Narrative chapters={[brief]} context={context} /> : <Moments context={context} />}
        <Cast context={context} />
        <Sides context={context} />
        <Narrative chapters={chapters} context={context} />
        {brief ? <Strip context={context} /> : <Disputed context={context} />}
        <OneMoment context={context} />
        <ArticlesInTime context={context} />
        <EventTable context={context} scaled={!brief} />
        <Voices context={context} />
        {brief && <Disputed context={context} />}
        <Unknown context={context} />
      </>
    );
  },
});

/** The narrative in the language of the page, chapter by chapter; nothing where nobody wrote one. */
function story({ dossier, lang }: PageContext): Chapter[] {
  const explainer = dossier.explainer?.[lang];
  return explainer ? chaptersOf(explainer, lang) : [];
}

/** "Edition 5, 3 May 2021, Events of 6 to 11 January 2021, 5 sources, 41 quotations, 11 events, 12 people and organizations": each figure leads to its page. */
function Figures({ context: { dossier, lang, t, to } }: { context: PageContext }) {
  const edition = dossier.editions.at(-1);
  const days = affair(dossier.events, lang);
  const figures = [
    ...(edition
      ? [{ page: "updates.html", text: t.home.edition(Number(edition.id), shortDate(edition.date, lang)) }]
      : []),
    ...(days === null ? [] : [{ page: "chronology.html", text: t.home.affair(days) }]),
    { page: "sources.html", text: t.count.sources(dossier.sources.length) },
    { page: "quotes.html", text: t.count.quotations(dossier.quotations.length) },
    { page: "chronology.html", text: t.count.events(dossier.events.length) },
    { page: "actors.html", text: t.count.actors(dossier.actors.length) },
  ];
  return (
    <ul class="figures">
      {figures.map(({ page, text }) => (
        <li key={text}>
          <a href={to(page)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function Disputed({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  // Nobody disputes how a name is spelt, nor what can be true together.
  const disputed = dossier.divergences.filter(({ kind, status }) => kind !== "name" && status === "open");
  const shown = inWeight(disputed).slice(0, DISPUTES);
  if (shown.length === 0) return null;
  return (
    <Section id="disputed" title={t.home.disputed} intro={t.home.disputedIntro}>
      {shown.map((divergence) => (
        <DivergenceNote key={divergence.id} divergence={divergence} context={context} />
      ))}
      <p class="more">
        <a href={to("divergences.html")}>{t.home.allDivergences(dossier.divergences.length)}</a>
      </p>
    </Section>
  );
}

function Unknown({ context }: { context: PageContext }) {
  const lines = unknowns(context);
  if (lines.length === 0) return null;
  return (
    <Section id="unknown" title={context.t.home.unknown} intro={context.t.home.unknownIntro}>
      <ul class="unknown-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
