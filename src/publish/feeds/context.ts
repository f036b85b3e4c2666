import { absoluteUrl } from "@11ty/eleventy-plugin-rss";
import type { ChangeSet, Dossier } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import type { Language } from "../messages/language.ts";
import { type Records, records } from "../pages/records.ts";
import { languageRoot } from "../render.tsx";
import { FEED_WORDS, type FeedWords } from "./words.ts";

/** What the feeds of one language see of the dossier. */
export interface FeedContext {
  dossier: Dossier;
  records: Records;
  lang: Language;
  words: FeedWords;
  /** The dossier's title in this language. */
  title: string;
  /** Full address of a path under the root of this language; null where the site has no address. */
  address: (path: string) => string | null;
  /** Full address of the page of a record; null where there is none. */
  page: (kind: keyof ChangeSet, id: string) => string | null;
  /** A record as a reader knows it; its id where it is no longer there. */
  name: (kind: keyof ChangeSet, id: string) => string;
}

export function feedContext(dossier: Dossier, lang: Language): FeedContext {
  const root = languageRoot(dossier, lang);
  const known = records(dossier);
  const { baseUrl, title } = dossier.site;
  const address = (path: string) => (baseUrl === null ? null : absoluteUrl(root + path, baseUrl));
  const say = (text: Readonly<Record<string, string>> | undefined) => text?.[lang] ?? Object.values(text ?? {})[0];
  const names: Record<keyof ChangeSet, (id: string) => string | null | undefined> = {
    articles: (id) => {
      const source = known.source.get(id);
      const label = `S${(known.sourceOrder.get(id) ?? 0) + 1}`;
      return source && [label, source.publisher ?? source.title].filter(Boolean).join(" ");
    },
    actors: (id) => known.actor.get(id)?.name,
    quotations: (id) => known.quotation.get(id)?.exact,
    utterances: (id) => {
      const quotation = known.utterance.get(id)?.quotations[0];
      return quotation && known.quotation.get(quotation)?.exact;
    },
    events: (id) => say(known.event.get(id)?.title),
    divergences: (id) => say(dossier.divergences.find((divergence) => divergence.id === id)?.note ?? undefined),
  };
  return {
    dossier,
    records: known,
    lang,
    words: FEED_WORDS[lang],
    title: say(title) ?? "",
    address,
    page: (kind, id) => address(ADDRESSES[kind](id)),
    name: (kind, id) => names[kind](id) || id,
  };
}
