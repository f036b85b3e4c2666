import type { Source } from "../../model.ts";
import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";

/**
 * The title of an article; for one that has none, how it begins, in the brackets of what the one who cites supplies (ISO 690, 5.4;
 * APA 7, 9.22). null where nothing is known.
 */
export function titleOf({ title, incipit, lang }: Pick<Source, "title" | "incipit" | "lang">): string | null {
  if (title !== null) return title;
  return incipit === null ? null : `[${UNTITLED[lang === "fr" ? "fr" : "en"](incipit)}]`;
}

/** The same in the language of a sentence of ours. */
export function titleInWords(source: Pick<Source, "title" | "incipit">, lang: Language): string | null {
  if (source.title !== null) return lang === "fr" ? f`« ${source.title} »` : `“${source.title}”`;
  return source.incipit === null ? null : `[${UNTITLED[lang](source.incipit)}]`;
}

const UNTITLED: Readonly<Record<Language, (incipit: string) => string>> = {
  en: (incipit) => `untitled article: “${incipit}”`,
  fr: (incipit) => f`article sans titre : « ${incipit} »`,
};
