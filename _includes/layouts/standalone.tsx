import { renderToString } from "preact-render-to-string";
import { href } from "../../src/publish/format/href.ts";
import { messagesOf } from "../../src/publish/messages/own.ts";
import { languageRoot, type RenderedPage } from "../../src/publish/render.tsx";
import { Head } from "../components/head.tsx";

const STYLE = `:root{color-scheme:light dark}body{max-width:34rem;margin:18vh auto;padding:1.5rem 1.25rem;border-top:5px solid;
font:1.0625rem/1.5 system-ui,sans-serif;color:#1d1b17;background:#fbfaf6}h1{line-height:1.15}ul{padding:0;list-style:none}a{color:inherit;
display:inline-block;padding:.25rem 0}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem}
@media (prefers-color-scheme:dark){body{color:#ece8df;background:#171613}}`;

/** The frame of a page that a host serves at any address: its style stands in it, and its links start from the root. */
export function standaloneLayout(page: RenderedPage, content: string): string {
  const { dossier, lang, t, say } = page.context;
  const start = (path: string) => (dossier.site.baseUrl === null ? href(page.path, path) : dossier.site.baseUrl + path);
  const html = renderToString(
    <html lang={lang}>
      <Head page={page} style={STYLE} />
      <body>
        <a class="skip" href="#text">
          {t.skip}
        </a>
        <main id="text" tabindex={-1} dangerouslySetInnerHTML={{ __html: content }} />
        <nav aria-label={t.mainNavigation}>
          <ul>
            {page.translations.map((other) => (
              <li key={other.lang}>
                <a
                  href={start(`${languageRoot(dossier, other.lang)}index.html`)}
                  hreflang={other.lang}
                  lang={other.lang}
                >
                  {dossier.site.title[other.lang] ?? say(dossier.site.title)} (
                  {messagesOf(dossier, other.lang).language})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
