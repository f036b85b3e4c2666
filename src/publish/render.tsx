import { renderToString } from "preact-render-to-string";
import type { Dossier, Localised } from "../model.ts";
import { href } from "./format/href.ts";
import { setFrench } from "./messages/french.ts";
import { MESSAGES } from "./messages/index.ts";
import { isLanguage, LANGUAGES, type Language } from "./messages/language.ts";
import type { PageContext, PageDefinition, PageInstance } from "./page.ts";
import { records } from "./pages/records.ts";

/** A page in one language, with all that a layout needs to frame it. */
export interface RenderedPage {
  context: PageContext;
  /** Path relative to the root of the site. */
  path: string;
  title: string;
  description: string;
  /** What stands inside `main`. */
  body: string;
  /** Name of the main page it belongs to. */
  section: string;
  type: PageInstance["type"];
  structured: object | null;
  feed: string | null;
  hidden: boolean;
  unlisted: boolean;
  /** The same page in every language of the site, this one included. */
  translations: readonly { lang: Language; path: string }[];
}

/** The languages of the site that our interface speaks, in the dossier's order; English where it names none of them. */
export function siteLanguages(dossier: Dossier): Language[] {
  const spoken = dossier.site.languages.filter(isLanguage);
  return spoken.length > 0 ? spoken : [LANGUAGES[0]];
}

/** Every page of a kind: each item in each language, the first language at the root of the site. Pure. */
export function renderPages(dossier: Dossier, definition: PageDefinition): RenderedPage[] {
  const instances = definition.instances(dossier);
  return siteLanguages(dossier).flatMap((lang) => instances.map((instance) => renderPage(dossier, instance, lang)));
}

export function renderPage(dossier: Dossier, instance: PageInstance, lang: Language): RenderedPage {
  const path = languageRoot(dossier, lang) + instance.path;
  const context = pageContext(dossier, lang, path);
  return Object.freeze({
    context,
    path,
    title: instance.title(context),
    description: instance.description(context),
    body: renderToString(instance.view(context)),
    section: instance.section,
    type: instance.type,
    structured: instance.structured(context),
    feed: instance.feed,
    hidden: instance.hidden,
    unlisted: instance.unlisted,
    translations: siteLanguages(dossier).map((other) => ({
      lang: other,
      path: languageRoot(dossier, other) + instance.path,
    })),
  });
}

/** What a view sees of the site from the page at `path`. */
export function pageContext(dossier: Dossier, lang: Language, path: string): PageContext {
  const root = languageRoot(dossier, lang);
  return {
    dossier,
    records: records(dossier),
    lang,
    t: MESSAGES[lang],
    path,
    to: (page) => href(path, root + page),
    file: (file) => href(path, file),
    say: (text) => say(text, lang),
  };
}

/** "" for the first language of the site, "fr/" for another. */
export function languageRoot(dossier: Dossier, lang: Language): string {
  return siteLanguages(dossier)[0] === lang ? "" : `${lang}/`;
}

function say(text: Localised | null, lang: Language): string | null {
  if (text === null) return null;
  const words = text[lang] ?? Object.values(text)[0];
  if (words === undefined) return null;
  if (text[lang] === undefined) return words;
  return lang === "fr" ? setFrench(words) : words.replace(/(?<=\p{L})'/gu, "’");
}
