import type { Localised } from "../model.ts";
import { typesetFrench } from "./typeset.ts";

/** The interface languages there are. */
export const LANGUAGES = ["en", "fr"] as const;

/**
 * Text an editor wrote, ready for every interface language: a plain string serves for all, a missing language falls back on
 * the first that is there. French is typeset on the way, so that nobody need type no-break spaces in a YAML file.
 */
export function localise(input: string | Record<string, string>): Localised {
  const texts = typeof input === "string" ? Object.fromEntries(LANGUAGES.map((language) => [language, input])) : input;
  const fallback = Object.values(texts)[0] ?? "";
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const text = texts[language] ?? fallback;
      return [language, language === "fr" ? typesetFrench(text) : text];
    }),
  );
}
