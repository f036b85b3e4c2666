import { renderToString } from "preact-render-to-string";
import type { Dossier, Localised } from "../model.ts";
import type { MetaTag } from "./cite/embedded.ts";
import { href } from "./format/href.ts";
import { setFrench } from "./messages/french.ts";
import { isLanguage, LANGUAGES, type Language } from "./messages/language.ts";
import { messagesOf } from "./messages/own.ts";
import type { PageContext, PageDefinition, PageInstance } from "./page.ts";
import { type SiteView, viewOf } from "./view.ts";

/**
 * A page in one language, with all that a layout needs to frame it. Rendered when it is asked for, and not kept: it is
 * as large as its address.
 */
export class RenderedPage {
  /** Path relative to the root of the site. */
  readonly path: string;
  readonly #page: PageInstance;
  readonly #view: SiteView;
  readonly #lang: Language;
  #context: PageContext | undefined;
  // A head tells them in several places.
  #title: string | undefined;
  #description: string | undefined;

  constructor(view: SiteView, page: PageInstance, lang: Language) {
    this.path = languageRoot(view.dossier, lang) + page.path;
    this.#page = page;
    this.#view = view;
    this.#lang = lang;
    Object.freeze(this);
  }

  /** Made when it is asked for: all pages of a site are held until they are written, and most of a kept site are not. */
  get context(): PageContext {
    this.#context ??= pageContext(this.#view, this.#lang, this.path);
    return this.#context;
  }

  get title(): string {
    this.#title ??= this.#page.title(this.context);
    return this.#title;
  }

  get description(): string {
    this.#description ??= this.#page.description(this.context);
    return this.#description;
  }

  /** What stands inside `main`. */
  get body(): string {
    return renderToString(this.#page.view(this.context));
  }

  /** What the page is made for. */
  get of(): unknown {
    return this.#page.of;
  }

  /** Name of the main page it belongs to. */
  get section(): string {
    return this.#page.section;
  }

  get type(): PageInstance["type"] {
    return this.#page.type;
  }

  /** Anchor of the heading with which the reading begins; null where the page has none to skip to. */
  get story(): string | null {
    return this.#page.story(this.context);
  }

  get structured(): object | null {
    return this.#page.structured(this.context);
  }

  /** What a reference manager reads of the page. */
  get cited(): readonly MetaTag[] {
    return this.#page.cited(this.context);
  }

  get feed(): string | null {
    return this.#page.feed;
  }

  get hidden(): boolean {
    return this.#page.hidden;
  }

  get unlisted(): boolean {
    return this.#page.unlisted;
  }

  /** The same page in every language of the site, this one included. */
  get translations(): readonly { lang: Language; path: string }[] {
    const { dossier } = this.context;
    return siteLanguages(dossier).map((lang) => ({ lang, path: languageRoot(dossier, lang) + this.#page.path }));
  }
}

/** The languages of the site that our interface speaks, in the dossier's order; English where it names none of them. */
export function siteLanguages(dossier: Dossier): Language[] {
  const spoken = dossier.site.languages.filter(isLanguage);
  return spoken.length > 0 ? spoken : [LANGUAGES[0]];
}

/**
 * Every page of a kind: each item in each language, the first language at the root of the site. Pure.
 * @param view what the pages ask, where somebody listens
 */
export function renderPages(dossier: Dossier, definition: PageDefinition, view = viewOf(dossier)): RenderedPage[] {
  const instances = definition.instances(dossier);
  return siteLanguages(dossier).flatMap((lang) => instances.map((page) => new RenderedPage(view, page, lang)));
}

/** The addresses of every page of a kind, nothing made. */
export function pagePaths(dossier: Dossier, definition: PageDefinition): string[] {
  const paths = definition.instances(dossier).map(({ path }) => path);
  return siteLanguages(dossier).flatMap((lang) => paths.map((path) => languageRoot(dossier, lang) + path));
}

/**
 * What a view sees of the site from the page at `path`.
 * @param link from there to a path of the site
 */
export function pageContext(
  { dossier, parts, placed, records }: SiteView,
  lang: Language,
  path: string,
  link: (path: string) => string = (target) => href(path, target),
): PageContext {
  const root = languageRoot(dossier, lang);
  return {
    dossier,
    records,
    parts,
    lang,
    t: messagesOf(dossier, lang),
    path,
    // Of what moved into another page, every address leads into a page.
    to: (page) => link(root + (page.includes("#") ? placed(page) : page)),
    file: link,
    say: (text) => say(text, lang),
  };
}

/** "" for the first language of the site, "fr/" for another. */
export function languageRoot(dossier: Dossier, lang: Language): string {
  return siteLanguages(dossier)[0] === lang ? "" : `${lang}/`;
}

/** Our own text in a language, or in the first that has it; null where there is none. */
export function say(text: Localised | null, lang: Language): string | null {
  if (text === null) return null;
  const words = text[lang] ?? Object.values(text)[0];
  if (words === undefined) return null;
  if (text[lang] === undefined) return words;
  return lang === "fr" ? setFrench(words) : words.replace(/(?<=\p{L})'/gu, "’");
}
