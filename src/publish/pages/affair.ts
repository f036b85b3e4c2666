import type { DossierEvent } from "../../model.ts";
import { shortRange } from "../format/dates.ts";
import { DAY } from "../format/extent.ts";
import type { Language } from "../messages/language.ts";
import { keyMoments } from "./key-moments.ts";

/**
 * From when to when the affair goes, as its editor tells it: "from 6 to 11 January 2021", « du 6 au 11 janvier 2021 ». null where
 * nobody has told it yet, or where its events do not fall together.
 */
export function affair(events: readonly DossierEvent[], lang: Language): string | null {
  const { window } = keyMoments(events.filter(({ basis }) => basis === "editor"));
  if (window === null) return null;
  const day = (at: number) => new Date(window.start + at * DAY).toISOString().slice(0, 10);
  return shortRange(day(0), day(window.days - 1), lang);
}
