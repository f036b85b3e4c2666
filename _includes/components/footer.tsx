import type { RenderedPage } from "../../src/publish/render.tsx";
import { SourceMark } from "./source-mark.tsx";

export const ALL = [
  "index",
  "chronology",
  "quotes",
  "actors",
  "wordings",
  "divergences",
  "sources",
  "search",
  "updates",
  "data",
  "about",
] as const;

/** The foot of every page: all pages, what the marks stand for, the terms. */
export function Footer({ page }: { page: RenderedPage }) {
  const { dossier, records, say, t, to } = page.context;
  return (
    <footer class="footer">
      <nav aria-label={t.siteNavigation}>
        <ul>
          {ALL.map((name) => (
            <li key={name}>
              <a href={to(`${name}.html`)}>{t.nav[name]}</a>
            </li>
          ))}
          <li>
            <a href={to("feed/atom.xml")}>{t.footer.feed}</a>
          </li>
        </ul>
      </nav>
      {records.fewSources.length > 0 && (
        <div class="footer-sources">
          <p>{t.footer.sources}</p>
          <ul>
            {records.fewSources.map((id) => (
              <li key={id}>
                <SourceMark id={id} context={page.context} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="footer-key">{t.footer.key}</p>
      {dossier.site.licence !== null && <p>{say(dossier.site.licence)}</p>}
      {dossier.site.baseUrl !== null && <p class="printed-address">{dossier.site.baseUrl + page.path}</p>}
    </footer>
  );
}
