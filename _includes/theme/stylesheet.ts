import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The parts of the theme in the order of the cascade: a later part may refine an earlier one; print overrules all. */
const PARTS = [
  "fonts",
  "properties",
  "ground",
  "masthead",
  "sheet",
  "sources",
  "words",
  "evidence",
  "disputed",
  "front",
  "source-key",
  "narrative",
  "moments",
  "people",
  "chronology",
  "strip",
  "tables",
  "voices",
  "event-table",
  "speaks-of",
  "quotations",
  "quotation",
  "wordings",
  "pages",
  "editions",
  "touch",
  "motion",
  "print",
  "print-breaks",
  "print-chronology",
  "print-narrative",
] as const;

export type ThemePart = (typeof PARTS)[number];

/** The stylesheet of the theme: one file, so that a page asks for one. */
export function stylesheet(without: readonly ThemePart[] = []): string {
  return PARTS.filter((part) => !without.includes(part))
    .map(themePart)
    .join("\n");
}

export function themePart(part: ThemePart): string {
  return readFileSync(join(import.meta.dirname, "parts", `${part}.css`), "utf8");
}
