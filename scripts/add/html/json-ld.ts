import type { Page } from "./dom.ts";

type Thing = Record<string, unknown>;

/** What a page's schema.org data says of its article. */
export interface ArticleData {
  headline: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  url: string | null;
  /** False where the page says that it is not free to read. */
  free: boolean;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report)$/;

/** The article among a page's JSON-LD: the one of these addresses where there are several, else the first that is dated. */
export function articleData(page: Page, addresses: readonly string[]): ArticleData | null {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    parse(textContent),
  );
  const all = things.flatMap(flatten);
  const byId = new Map(
    all.flatMap((thing) =>
      typeof thing["@id"] === "string" && Object.keys(thing).length > 1 ? [[thing["@id"], thing] as const] : [],
    ),
  );
  const articles = all.filter((thing) =>
    list(thing["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type)),
  );
  const here = articles.find((thing) => addresses.includes(address(thing) ?? ""));
  const article = here ?? articles.find(({ datePublished }) => datePublished) ?? articles[0];
  if (!article) return null;
  const named = (value: unknown) => list(value).flatMap((item) => names(item, byId));
  return {
    headline: text(article.headline) ?? text(article.name),
    publisher: named(article.publisher)[0] ?? named(article.sourceOrganization)[0] ?? null,
    authors: named(article.author ?? article.creator),
    published: text(article.datePublished) ?? text(article.dateCreated),
    url: address(article),
    free: !/^false$/i.test(String(article.isAccessibleForFree ?? "true")),
  };
}

/** JSON as pages write it: in a comment or CDATA, with line breaks inside strings. Nothing where it is beyond that. */
function parse(source: string): unknown[] {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:\]\]>)?(?:\s*\*\/)?\s*(?:-->)?[\s;]*$/g,
    "",
  );
  for (const attempt of [source, bare, bare.replace(/\s+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return [JSON.parse(attempt)];
    } catch {
      // the next attempt is more lenient
    }
  }
  return [];
}

/** A thing and the things its @graph, its parts and its page hold. */
function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== "object" || value === null) return [];
  const thing = value as Thing;
  return [thing, ...["@graph", "mainEntity", "mainEntityOfPage"].flatMap((name) => flatten(thing[name]))];
}

function names(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  if (typeof value === "string") return value.trim() ? [value.trim()] : [];
  if (typeof value !== "object" || value === null) return [];
  const thing = value as Thing;
  const name = text(thing.name) ?? text(byId.get(String(thing["@id"]))?.name);
  return name ? [name] : [];
}

function address(thing: Thing): string | null {
  const page = thing.mainEntityOfPage;
  const id = typeof page === "object" && page !== null ? (page as Thing)["@id"] : page;
  return (
    [thing.url, id, thing["@id"]].find(
      (value): value is string => typeof value === "string" && /^https?:/.test(value),
    ) ?? null
  );
}

function text(value: unknown): string | null {
  const [first] = list(value);
  return typeof first === "string" && first.trim() ? decode(first.trim()) : null;
}

/** "L&#039;Écho": entities that were escaped once too often. */
function decode(value: string): string {
  return value
    .replace(/&(?:#0?39|#x27|apos|rsquo);/gi, "’")
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&laquo;/g, "«")
    .replace(/&raquo;/g, "»")
    .replace(/&amp;/g, "&");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
