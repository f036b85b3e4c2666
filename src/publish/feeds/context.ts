// The module itself: the package as a whole brings a parser of HTML, which takes a tenth of a second to load.
import absoluteUrl from "@11ty/eleventy-plugin-rss/src/absoluteUrl.js";
import { splitTitle } from "../../../_includes/components/site-title.tsx";
import type { Dossier, RecordedKind } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import type { Language } from "../messages/language.ts";
import { messagesOf } from "../messages/own.ts";
import { languageRoot } from "../render.tsx";
import type { FeedWords } from "./words.ts";

/** What the feeds of one language see of the dossier. */
export interface FeedContext {
  dossier: Dossier;
  lang: Language;
  words: FeedWords;
  /** The dossier's title in this language. */
  title: string;
  /** What stands before its colon: a list of feeds is narrow. */
  short: string;
  /** Full address of a path under the root of this language; null where the site has no address. */
  address: (path: string) => string | null;
  /** Full address of what was recorded, which it keeps for ever. */
  page: (kind: RecordedKind, id: string) => string | null;
}

export function feedContext(dossier: Dossier, lang: Language): FeedContext {
  const root = languageRoot(dossier, lang);
  const { baseUrl } = dossier.site;
  const title = dossier.site.title[lang] ?? Object.values(dossier.site.title)[0] ?? "";
  const address = (path: string) => (baseUrl === null ? null : absoluteUrl(root + path, baseUrl));
  return {
    dossier,
    lang,
    words: messagesOf(dossier, lang).feeds,
    title,
    short: splitTitle(title).title,
    address,
    page: (kind, id) => address(ADDRESSES[kind](id)),
  };
}
