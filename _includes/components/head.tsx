import { renderToString } from "preact-render-to-string";
import { clip } from "../../src/publish/format/clip.ts";
import { href } from "../../src/publish/format/href.ts";
import { contentPolicy, standalonePolicy } from "../../src/publish/policy.ts";
import type { RenderedPage } from "../../src/publish/render.tsx";
import { drawnIcon, ICONS } from "../theme/icon.ts";
import { JsonLd } from "./json-ld.tsx";
import { splitTitle } from "./site-title.tsx";

export const FEEDS = [
  { type: "application/rss+xml", path: "feed/rss.xml", title: "RSS" },
  { type: "application/atom+xml", path: "feed/atom.xml", title: "Atom" },
  { type: "application/feed+json", path: "feed/feed.json", title: "JSON Feed" },
] as const;

/** Characters of a description that a list of results still shows. */
const DESCRIPTION = 160;

interface HeadProps {
  page: RenderedPage;
  /** The style of a page that may link no stylesheet. */
  style?: string | undefined;
  /** A maker's own stylesheet, from the root of the site. */
  stylesheet?: string | undefined;
}

/** What a browser, a feed reader or a search engine reads of a page before its text. */
export function Head(props: HeadProps) {
  const { page, style } = props;
  const { dossier, say } = page.context;
  const title =
    page.type === "website" ? page.title : `${page.title} – ${splitTitle(say(dossier.site.title) ?? "").title}`;
  // Under a layout of the maker's the policy of the page is the maker's: it has scripts of its own.
  const policy = style === undefined ? contentPolicy(page.section === "search") : standalonePolicy(style);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={clip(page.description, DESCRIPTION)} />
      <meta name="color-scheme" content="light dark" />
      <HeadTags {...props} />
    </head>
  );
}

/** The tags of a page's head for a layout of the maker's, which has its own title and description. */
export function headOf(page: RenderedPage, stylesheet: string | undefined): string {
  return renderToString(<HeadTags page={page} stylesheet={stylesheet} />);
}

/** Who the page is about, where it stands in other languages, its feeds, its look. */
function HeadTags(props: HeadProps) {
  const { page, style, stylesheet } = props;
  const { context, path, translations } = page;
  const { dossier, lang, file, say, to } = context;
  const site = say(dossier.site.title) ?? "";
  const { cited } = page;
  const unnamed = cited.length > 0 && !cited.some(({ name }) => name === "DC.source");
  const base = dossier.site.baseUrl;
  const address = (other: string) => (base === null ? href(path, other) : base + other);
  return (
    <>
      <meta name="generator" content="eleventy-plugin-dossier" />
      {page.unlisted && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={clip(page.description, DESCRIPTION)} />
      <meta property="og:type" content={page.type} />
      {/* Where the article names no newspaper, Zotero would take the dossier for it. */}
      {!unnamed && <meta property="og:site_name" content={site} />}
      <meta property="og:locale" content={lang === "fr" ? "fr_FR" : "en_GB"} />
      {cited.map(({ name, content }) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {base !== null && <meta property="og:url" content={base + path} />}
      {base !== null && !page.hidden && <link rel="canonical" href={base + path} />}
      {translations.map((other) => (
        <link key={other.lang} rel="alternate" hreflang={other.lang} href={address(other.path)} />
      ))}
      {base !== null && translations[0] && (
        <link rel="alternate" hreflang="x-default" href={base + translations[0].path} />
      )}
      {page.feed !== null && (
        <link rel="alternate" type="application/rss+xml" title={page.title} href={to(page.feed)} />
      )}
      {FEEDS.map((feed) => (
        <link key={feed.path} rel="alternate" type={feed.type} title={`${site} (${feed.title})`} href={to(feed.path)} />
      ))}
      {style === undefined ? (
        ICONS.map(({ path, ...icon }) => <link key={path} {...icon} href={file(path)} />)
      ) : (
        <link rel="icon" href={drawnIcon()} type="image/svg+xml" />
      )}
      {style === undefined ? <link rel="stylesheet" href={file("theme/dossier.css")} /> : <style>{style}</style>}
      {stylesheet !== undefined && <link rel="stylesheet" href={file(stylesheet)} />}
      {!page.hidden && <JsonLd page={page} />}
    </>
  );
}
