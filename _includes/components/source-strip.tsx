import type { PageContext } from "../../src/publish/page.ts";
import { Section } from "./section.tsx";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

const SOURCES = 12;

/** The articles the dossier rests on, with the mark that stands for each throughout. */
export function SourceStrip({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  if (dossier.sources.length === 0) return null;
  return (
    <Section id="sources" title={t.home.sources} intro={t.home.sourcesIntro}>
      <ol class="source-strip">
        {dossier.sources.slice(0, SOURCES).map((source) => (
          <li key={source.id}>
            <SourceMark id={source.id} context={context} />
            <span class="source-strip-name">{source.publisher ?? <span class="unknown">{t.source.unnamed}</span>}</span>
            {source.title !== null && (
              <span class="source-strip-title excerpt" lang={source.lang}>
                {source.title}
              </span>
            )}
            <span class="source-strip-date">
              <When value={source.published} context={context} />
              {source.publishedBasis === "inferred" && <span class="basis basis-inferred">{t.basis.inferred}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={to("sources.html")}>{t.home.allSources(dossier.sources.length)}</a>
      </p>
    </Section>
  );
}
