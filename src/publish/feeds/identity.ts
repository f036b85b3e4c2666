import type { Dossier } from "../../model.ts";
import { slug } from "../../text/fold.ts";
import { sorted } from "../data/order.ts";

/**
 * A permanent name (RFC 4151), `tag:example.org,2021:affair/en/edition/0001`: it stays the same wherever the feed moves, and a
 * reader never sees an entry twice. The authority is the one that dossier.yaml gives for ever (`feedAuthority`); without it,
 * the host of `baseUrl` at the date of the first edition, or a name that is no host ("dossier.invalid", RFC 2606).
 */
export function tag(dossier: Dossier, ...parts: string[]): string {
  return [authority(dossier), ...parts].join("/");
}

function authority({ site, editions }: Dossier): string {
  const { baseUrl, feedAuthority, title } = site;
  if (feedAuthority !== null) return `tag:${feedAuthority}${feedAuthority.includes(":") ? "" : ":dossier"}`;
  const host = baseUrl ? new URL(baseUrl).hostname : "dossier.invalid";
  const first = sorted(editions.map(({ date }) => date))[0]?.slice(0, 4);
  const year = first && /^\d{4}$/.test(first) ? first : UNDATED;
  const path = baseUrl ? new URL(baseUrl).pathname.replace(/^\/|\/$/g, "") : slug(Object.values(title)[0] ?? "");
  return `tag:${host},${year}:${path || "dossier"}`;
}

/** The day an edition came out: "2021-01-11" is midnight UTC of that day. What is no date is the oldest there can be. */
export function editionDate(date: string): Date {
  const time = Date.parse(
    /^\d{4}(?:-\d\d){0,2}$/.test(date) ? `${date}${"-01".repeat((10 - date.length) / 3)}T00:00:00Z` : date,
  );
  return new Date(Number.isNaN(time) ? 0 : time);
}

const UNDATED = "1970";
