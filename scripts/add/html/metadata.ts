import { fr } from "../../../src/locales/fr/index.ts";
import { foldWord, slug } from "../../../src/text/fold.ts";
import { type Facts, learn } from "../brought.ts";
import { findDate } from "../dates.ts";
import { type Page, wordsOf } from "./dom.ts";
import { articleData } from "./json-ld.ts";

/** Names under which pages tell one thing, best first: Open Graph, then the tags of libraries and archives, then plain ones. */
const NAMES = {
  title: ["og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title"],
  publisher: [
    "og:site_name",
    "citation_journal_title",
    "citation_publisher",
    "dc.publisher",
    "dcterms.publisher",
    "application-name",
  ],
  author: [
    "article:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "author",
  ],
  published: [
    "article:published_time",
    "og:article:published_time",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "publication_date",
    "pubdate",
    "date",
  ],
} as const;

/** What a page says of itself, and whether it says that it is not free to read. Read before anything is taken out of it. */
export function readMetadata(page: Page, html: string): { facts: Facts; free: boolean } {
  const tags = metaTags(page);
  const facts: Facts = {};
  const addresses = [page.querySelector("link[rel=canonical]")?.getAttribute("href"), tags.get("og:url")?.[0]].flatMap(
    (url) => url ?? [],
  );
  const data = articleData(page, addresses);
  const tagged = (field: keyof typeof NAMES) =>
    NAMES[field].flatMap((name) => (tags.get(name) ?? []).map((value) => ({ name, value })));

  // "<title>Le pont rouvre | L’Écho</title>": the last part names the site where nothing else does.
  const whole = wordsOf(page.querySelector("title"));
  const [, headTitle = whole, site] = /^(.{8,}?)\s+[|–—-]\s+([^|]{2,40})$/u.exec(whole) ?? [];

  if (data?.publisher) learn(facts, "publisher", data.publisher, "JSON-LD");
  for (const { name, value } of tagged("publisher")) learn(facts, "publisher", value, name);
  learn(facts, "publisher", site, "<title>");

  const headlines = [...page.querySelectorAll("h1")]
    .map(wordsOf)
    .filter((text) => text && !same(text, facts.publisher?.value));
  if (headlines.length === 1) learn(facts, "title", headlines[0], "<h1>");
  learn(facts, "title", data?.headline, "JSON-LD");
  for (const { name, value } of tagged("title"))
    learn(facts, "title", withoutSite(value, facts.publisher?.value), name);
  learn(facts, "title", headTitle, "<title>");

  const dates = [
    { name: "JSON-LD", value: data?.published ?? "" },
    ...tagged("published"),
    ...["[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]"].map((selector) => {
      const element = page.querySelector(selector);
      return { name: "<time>", value: element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? "" };
    }),
  ];
  for (const { name, value } of dates) learn(facts, "published", findDate(value)?.value, name);

  const persons = [
    { name: "JSON-LD", values: data?.authors ?? [] },
    ...NAMES.author.map((name) => ({ name, values: tags.get(name) ?? [] })),
    ...["[rel=author]", "[itemprop=author]", SIGNATURE].map((selector) => ({
      name: selector,
      values: [...page.querySelectorAll(selector)].map(wordsOf),
    })),
  ];
  for (const { name, values } of persons) {
    const written = values.map((value) => value.replace(/^(?:par|by)\s+/i, "").trim());
    const people = written.filter(
      (value) =>
        isName(value, name === SIGNATURE) &&
        !/^(?:https?:|www\.|@)/.test(value) &&
        !same(value, facts.publisher?.value) &&
        !same(value, site),
    );
    learn(facts, "author", [...new Set(people)].join(", "), name);
  }

  for (const [url, name] of [
    [addresses[0], addresses[0] === tags.get("og:url")?.[0] ? "og:url" : "link rel=canonical"],
    [tags.get("og:url")?.[0], "og:url"],
    [data?.url, "JSON-LD"],
    // What browsers write at the top of a page they save.
    [/<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(html.slice(0, 4000))?.[1], "the browser that saved it"],
    [/<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html.slice(0, 4000))?.[1], "the browser that saved it"],
  ] as const) {
    if (url && URL.canParse(url) && /^https?:/.test(url)) learn(facts, "url", url, name);
  }
  return { facts, free: data?.free ?? true };
}

/** Class names under which pages sign. */
const SIGNATURE = "[class*=author], [class*=auteur], [class*=byline], [class*=signature], [class*=signataire]";

/** What a class names is a name only if it reads like one: "Inès Vauquelin", not "Article rédigé par". */
function isName(value: string, onlyByClass: boolean): boolean {
  return (
    value.length > 0 && (!onlyByClass || fr.layout.publication.author.exec(`Par ${value}`)?.groups?.names === value)
  );
}

/** Every <meta> by its name in lower case; several of one name are kept in order. */
function metaTags(page: Page): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const name = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? "").toLowerCase();
    const content = tag.getAttribute("content")?.trim();
    if (name && content) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** "Le pont rouvre - L’Écho" → "Le pont rouvre" */
function withoutSite(title: string, site: string | undefined): string {
  const match = /^(.+?)\s+[|–—-]\s+([^|]+)$/u.exec(title);
  return match?.[1] && same(match[2], site) ? match[1] : title;
}

/** "L'Echo" is "L’Écho". */
function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && slug(foldWord(a)) === slug(foldWord(b));
}
