import type { TemplateData } from "@11ty/eleventy";
import { renderToString } from "preact-render-to-string";
import { Footer } from "../../../_includes/components/footer.tsx";
import { FEEDS, headOf } from "../../../_includes/components/head.tsx";
import { MAIN, Masthead } from "../../../_includes/components/masthead.tsx";
import { href } from "../format/href.ts";
import { registerScript } from "../offline/register.ts";
import type { RenderedPage } from "../render.tsx";

/** What a layout of the maker's finds beside `content`; addresses are relative to the page. docs/plugin.md shows a layout. */
export interface FrameData {
  title: string;
  description: string;
  lang: string;
  /** All that the page wants of a head but its title and description: styles, feeds, other languages, icons, JSON-LD, the worker. */
  dossierHead: string;
  /** The theme's own head and foot, as HTML. */
  dossierMasthead: string;
  dossierFooter: string;
  /** The main pages, for a menu of the maker's own. */
  dossierNavigation: { name: string; title: string; href: string; current: boolean }[];
  /** The page in every language of the dossier, this one included. */
  dossierAlternates: { lang: string; href: string }[];
  dossierFeeds: { type: string; title: string; href: string }[];
  dossierPage: RenderedPage;
}

type Told = Omit<FrameData, "dossierPage">;

/** @param stylesheet from the root of the dossier */
export function frameData(stylesheet: string | undefined, render: (show: () => string) => string) {
  const told: { readonly [Name in keyof Told]: (page: RenderedPage) => Told[Name] } = {
    title: ({ title }) => title,
    description: ({ description }) => description,
    lang: ({ context }) => context.lang,
    dossierHead: (page) => render(() => headOf(page, stylesheet) + worker(page)),
    dossierMasthead: (page) => render(() => withinDossier(page, renderToString(<Masthead page={page} />))),
    dossierFooter: (page) => render(() => withinDossier(page, renderToString(<Footer page={page} />))),
    dossierNavigation: ({ context, section }) =>
      MAIN.map((name) => ({
        ...{ name, title: context.t.nav[name] },
        ...{ href: context.to(`${name}.html`), current: name === section },
      })),
    dossierAlternates: ({ path, translations }) =>
      translations.map((other) => ({ lang: other.lang, href: href(path, other.path) })),
    dossierFeeds: ({ context }) => FEEDS.map(({ path, ...feed }) => ({ ...feed, href: context.to(path) })),
  };
  return Object.fromEntries(Object.entries(told).map(([name, tell]) => [name, of(tell)]));
}

/** A part of the dossier in a page of the maker's: the theme's styles keep to it, and the host's out of it. */
export function withinDossier({ context: { lang } }: RenderedPage, html: string): string {
  return `<div class="dossier" lang="${lang}">${html}</div>`;
}

/** Eleventy looks for what a value depends on before there is a page. */
function of(tell: (page: RenderedPage) => unknown) {
  return ({ dossierPage }: TemplateData) =>
    typeof dossierPage === "object" && dossierPage !== null && "context" in dossierPage
      ? tell(dossierPage as RenderedPage)
      : "";
}

function worker({ context, hidden }: RenderedPage): string {
  return hidden ? "" : renderToString(<script src={context.file(registerScript)} defer />);
}
