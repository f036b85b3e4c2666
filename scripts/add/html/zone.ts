import { DateTime } from "luxon";
import type { Facts } from "../brought.ts";
import type { Page } from "./dom.ts";

const ZONE = "Europe/Paris";

/** A page of France whose clock shows the offset that Paris had then keeps Paris time; "fr" alone is also Dakar's and Montréal's. */
export function inferZone(facts: Facts, page: Page): void {
  const { published, url } = facts;
  const offset = /T.*([+-]\d{2}:\d{2})$/.exec(published?.value ?? "")?.[1];
  const locale =
    page.querySelector('meta[property="og:locale"]')?.getAttribute("content") ??
    page.documentElement.getAttribute("lang");
  const french = /^fr[-_]FR$/i.test(locale ?? "") || /^https?:\/\/[^/]+\.fr(?:[/:]|$)/.test(url?.value ?? "");
  if (!published || !offset || !french || facts.zone) return;
  if (DateTime.fromISO(published.value, { zone: ZONE }).toFormat("ZZ") !== offset) return;
  const reason = {
    en: `The page is of France, and its clock (${offset}) is that of Paris on that day.`,
    fr: `La page est de France, et son heure (${offset}) est celle de Paris ce jour-là.`,
  };
  facts.zone = { value: ZONE, from: "the page's clock", inferred: reason };
}
