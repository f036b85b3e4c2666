import { href } from "../../src/publish/format/href.ts";
import { messagesOf } from "../../src/publish/messages/own.ts";
import type { RenderedPage } from "../../src/publish/render.tsx";
import { splitTitle } from "./site-title.tsx";

export const MAIN = ["index", "chronology", "quotes", "actors", "divergences", "sources", "search"] as const;

/** The head of every page: the dossier's name, the main pages, the other languages. */
export function Masthead({ page }: { page: RenderedPage }) {
  const { dossier, say, t, to } = page.context;
  const here = page.section;
  return (
    <header class="masthead">
      <p class="masthead-title">
        <a href={to("index.html")}>{splitTitle(say(dossier.site.title) ?? t.nav.index).title}</a>
      </p>
      <ul class="masthead-languages">
        {page.translations
          .filter((other) => other.lang !== page.context.lang)
          .map((other) => (
            <li key={other.lang}>
              <a href={href(page.path, other.path)} hreflang={other.lang} lang={other.lang}>
                {messagesOf(dossier, other.lang).language}
              </a>
            </li>
          ))}
      </ul>
      <nav class="masthead-pages" aria-label={t.mainNavigation}>
        <ul>
          {MAIN.map((name) => (
            <li key={name}>
              <a href={to(`${name}.html`)} aria-current={current(here, name, page)}>
                {t.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function current(section: string, name: string, page: RenderedPage): "page" | "true" | undefined {
  if (section !== name) return undefined;
  return page.path.endsWith(`${name}.html`) ? "page" : "true";
}
