import type { PageContext } from "../../src/publish/page.ts";
import { SourceMark } from "./source-mark.tsx";
import { When } from "./when.tsx";

/** More sources than this are a page of their own, not a key. */
const SOURCES = 12;

/** The key to the marks: which source each stands for. Beside the title on a wide screen, behind a summary on a narrow one. */
export function SourceKey({ context }: { context: PageContext }) {
  const { dossier, t, to } = context;
  if (dossier.sources.length === 0 || dossier.sources.length > SOURCES) return null;
  return (
    <details class="evidence source-key">
      <summary>{t.home.key}</summary>
      <p class="source-key-title">{t.home.key}</p>
      <ol>
        {dossier.sources.map((source) => (
          <li key={source.id}>
            <SourceMark id={source.id} context={context} show="undated" />
            <span class="source-key-date">
              <When value={source.published} context={context} />
              {source.publishedBasis === "inferred" && (
                <>
                  {" "}
                  <span class="basis basis-inferred">{t.basis.inferred}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <a href={to("sources.html")}>{t.home.allSources(dossier.sources.length)}</a>
      </p>
    </details>
  );
}
