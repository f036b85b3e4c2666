import { renderToString } from "preact-render-to-string";
import { registerScript } from "../../src/publish/offline/register.ts";
import type { RenderedPage } from "../../src/publish/render.tsx";
import { Footer } from "../components/footer.tsx";
import { Head } from "../components/head.tsx";
import { Masthead } from "../components/masthead.tsx";

/**
 * The frame of every page. A maker who sets another layout is given the same page, as `dossierPage`.
 *
 * @param content HTML of the view, escaped when it was rendered
 * @param stylesheet path from the root of the site of a stylesheet to set after the theme's
 */
export function dossierLayout(page: RenderedPage, content: string, stylesheet?: string): string {
  const { context, story } = page;
  const html = renderToString(
    <html lang={context.lang}>
      <Head page={page} stylesheet={stylesheet} />
      <body>
        <a class="skip" href="#text">
          {context.t.skip}
        </a>
        {story !== null && (
          <a class="skip" href={`#${story}`}>
            {context.t.skipToStory}
          </a>
        )}
        <Masthead page={page} />
        <main id="text" tabindex={-1} dangerouslySetInnerHTML={{ __html: content }} />
        <Footer page={page} />
        <script src={context.file(registerScript)} defer />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
