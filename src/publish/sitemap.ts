import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../model.ts";
import type { SiteFile } from "./file.ts";
import { pages } from "./pages/index.ts";
import { languageRoot, siteLanguages } from "./render.tsx";

/**
 * sitemap.xml (sitemaps.org 0.9) with every page in every language, and robots.txt that points to it. The protocol knows
 * full addresses only: a site that has none gets a sitemap with no address in it, and a robots.txt that is silent about it.
 */
export function sitemapFiles(dossier: Dossier): SiteFile[] {
  const base = dossier.site.baseUrl;
  const roots = siteLanguages(dossier).map((lang) => ({ lang, root: languageRoot(dossier, lang) }));
  const paths = pages.flatMap((page) =>
    page.instances(dossier).flatMap(({ unlisted, path }) => (unlisted ? [] : [path])),
  );
  const urls = (base === null ? [] : paths.sort()).flatMap((path) => {
    const alternates = roots.map(({ lang, root }) => {
      return h("xhtml:link", { rel: "alternate", hreflang: lang, href: encodeURI(base + root + path) });
    });
    return roots.map(({ root }) => h("url", {}, h("loc", {}, encodeURI(base + root + path)), alternates));
  });
  const namespaces = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  };
  const sitemap = renderToString(h("urlset", namespaces, urls));
  return [
    { path: "sitemap.xml", content: `<?xml version="1.0" encoding="utf-8"?>\n${sitemap}\n` },
    { path: "robots.txt", content: `User-agent: *\nAllow: /\n${base === null ? "" : `Sitemap: ${base}sitemap.xml\n`}` },
  ];
}
