import type { ShortcodeContext, UserConfig } from "@11ty/eleventy";
import type { Dossier } from "../../model.ts";
import { href } from "../format/href.ts";
import { isLanguage, type Language } from "../messages/language.ts";
import type { PageContext } from "../page.ts";
import { pageContext, siteLanguages } from "../render.tsx";
import { viewOf } from "../view.ts";
import type { Guest } from "./guests.ts";

/**
 * A dossier as seen from any page of the maker's.
 * @param url of a path that starts at the root of the maker's site; as it is where none is given
 */
export function contextOf(
  { prefix, dossier }: Guest,
  lang: Language,
  url: (path: string) => string = (path) => path,
): PageContext {
  const root = prefix === "" ? "/" : `/${prefix}/`;
  return pageContext(viewOf(dossier()), lang, "index.html", (path) => url(root + path));
}

/**
 * From a page of the maker's to a path that starts at the root of his site. Under a `pathPrefix` the link is relative: whether
 * the host's links get their prefix from the filter `url` or from the HTML base plugin, nobody here can know.
 */
export function linkFrom({ page }: ShortcodeContext, config: UserConfig) {
  return (path: string): string => {
    if (!config.pathPrefix || config.pathPrefix === "/") return path;
    return typeof page?.url === "string" ? href(page.url.slice(1), path.slice(1)) : config.getFilter("url")(path);
  };
}

/** The language that is asked for, else that of the maker's page (the i18n plugin's, or its `lang`), else the dossier's first. */
export function languageFor(dossier: Dossier, { page, ctx, context }: ShortcodeContext, asked: unknown): Language {
  const data = ctx ?? context;
  const own = typeof data?.get === "function" ? data.get(["lang"]) : data?.lang;
  const wanted = [asked, page?.lang, own].find(
    (lang): lang is Language => typeof lang === "string" && isLanguage(lang),
  );
  return wanted ?? (siteLanguages(dossier)[0] as Language);
}
