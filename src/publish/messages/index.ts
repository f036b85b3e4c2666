import { CUT_MESSAGES } from "../cut/messages.ts";
import { EDITION_WORDS } from "../editions/words.ts";
import { FEED_WORDS } from "../feeds/words.ts";
import { SEARCH_MESSAGES } from "../search/messages.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";

/** English is written first; French must answer each entry or does not compile. */
const of = (lang: Language, pages: typeof en) => ({
  ...pages,
  search: SEARCH_MESSAGES[lang],
  parts: CUT_MESSAGES[lang],
  editions: EDITION_WORDS[lang],
  feeds: FEED_WORDS[lang],
});

/** Every sentence of the interface. */
export type Messages = ReturnType<typeof of>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: of("en", en), fr: of("fr", fr) };
